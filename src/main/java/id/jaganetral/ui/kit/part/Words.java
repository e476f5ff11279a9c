package id.jaganetral.ui.kit.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Labels as the design system writes them. */
public final class Words {
    private Words() {}

    /** One line in the given style, cut with an ellipsis when there is no room. */
    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Text that wraps to as many lines as it needs and is never cut. */
    public static Label block(String text, String... styles) {
        Label label = line(text, styles);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes no room while there is nothing to say. */
    static void goneWhenEmpty(Label label) {
        goneUnless(label, label.textProperty().isNotEmpty());
    }

    /** Shows the node while the condition holds; it takes no room otherwise. */
    public static void goneUnless(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
