package id.jaganetral.ui.kit.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands where nothing is yet: what is missing, what to do about it, and the button that does it. */
@DefaultProperty("actions")
public final class EmptyState extends VBox {
    private final FontIcon icon = Icons.of(Feather.INBOX);
    private final Label title = Words.block("", "text-heading");
    private final Label explanation = Words.block("", "text-quiet");
    private final HBox actions = new HBox(8);
    private String iconLiteral = "fth-inbox";

    public EmptyState() {
        getStyleClass().add("empty-state");
        explanation.setMaxWidth(440);
        actions.setAlignment(javafx.geometry.Pos.CENTER);
        Words.goneWhenEmpty(explanation);
        getChildren().addAll(icon, title, explanation, actions);
    }

    public EmptyState(Ikon icon, String title, String explanation, Node... actions) {
        this();
        this.icon.setIconCode(icon);
        setTitle(title);
        setExplanation(explanation);
        getActions().addAll(actions);
    }

    public String getIcon() {
        return iconLiteral;
    }

    public void setIcon(String literal) {
        iconLiteral = literal;
        icon.setIconCode(Feather.findByDescription(literal));
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public StringProperty explanationProperty() {
        return explanation.textProperty();
    }

    public String getExplanation() {
        return explanation.getText();
    }

    public void setExplanation(String text) {
        explanation.setText(text);
    }

    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
