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

/** Head of a page: title, one line below it, chips beside the title, actions on the right. */
@DefaultProperty("actions")
public final class PageHeader extends HBox {
    private final Label title = Words.line("", "text-title");
    private final Label subtitle = Words.line("", "text-quiet");
    private final HBox marks = new HBox(6);
    private final HBox actions = new HBox();

    public PageHeader() {
        getStyleClass().add("page-header");
        HBox top = new HBox(10, title, marks);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox words = new VBox(top, subtitle);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Words.goneWhenEmpty(subtitle);
        actions.getStyleClass().add("actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, actions);
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

    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }

    public String getSubtitle() {
        return subtitle.getText();
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
    }

    /** Buttons; the most important one last, with style class {@code accent}. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }

    /** Chips beside the title. */
    public ObservableList<Node> getMarks() {
        return marks.getChildren();
    }
}
