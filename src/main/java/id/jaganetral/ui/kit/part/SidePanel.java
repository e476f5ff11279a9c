package id.jaganetral.ui.kit.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A panel at the right of a page with the details of what is selected there. */
@DefaultProperty("content")
public final class SidePanel extends VBox {
    private static final double WIDTH = 320;

    private final Label title = Words.block("", "text-heading");
    private final HBox header = new HBox(title);
    private final VBox content = new VBox(10);

    public SidePanel() {
        getStyleClass().add("side-panel");
        header.getStyleClass().add("side-panel-header");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(content, Priority.ALWAYS);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(header, content);
    }

    /** Adds a close button with this name. */
    public void onClose(String name, Runnable close) {
        header.getChildren().add(Icons.button(org.kordamp.ikonli.feather.Feather.X, name, close));
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

    public ObservableList<Node> getContent() {
        return content.getChildren();
    }
}
