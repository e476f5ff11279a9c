package id.jaganetral.ui.kit.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white sheet that holds things belonging together, with an optional heading and actions. */
@DefaultProperty("content")
public final class Card extends VBox {
    private final Label title = Words.line("", "text-heading");
    private final HBox actions = new HBox(6);
    private final VBox content = new VBox(10);

    public Card() {
        getStyleClass().add("card");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, actions);
        header.getStyleClass().add("card-header");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        Words.goneUnless(header, title.textProperty().isNotEmpty());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header, content);
    }

    public Card(String title, Node... content) {
        this();
        setTitle(title);
        getContent().addAll(content);
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

    public boolean isRequired() {
        return title.getGraphic() != null;
    }

    /** Marks the heading, as fields are marked, when the card itself must not stay empty. */
    public void setRequired(boolean required) {
        title.setGraphic(required ? Words.line("*", "required-mark") : null);
        title.setContentDisplay(ContentDisplay.RIGHT);
    }

    public ObservableList<Node> getContent() {
        return content.getChildren();
    }

    /** Small buttons on the right of the heading. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
