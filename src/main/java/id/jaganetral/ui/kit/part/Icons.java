package id.jaganetral.ui.kit.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Feather set. In FXML: {@code <FontIcon iconLiteral="fth-plus"/>}. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon icon) {
        return new FontIcon(icon);
    }

    /** From the literal used in FXML, for example {@code fth-clock}. */
    public static FontIcon of(String literal) {
        return of(Feather.findByDescription(literal));
    }

    /** A button with an icon only; its name is spoken by screen readers and shown as tooltip. */
    public static Button button(Ikon icon, String name, Runnable action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }
}
