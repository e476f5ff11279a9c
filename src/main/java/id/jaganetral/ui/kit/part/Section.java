package id.jaganetral.ui.kit.part;

import javafx.beans.DefaultProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a page or form under its own heading, without a frame. */
@DefaultProperty("content")
public final class Section extends VBox {
    private final Label title = Words.line("", "text-heading");
    private final Label explanation = Words.block("", "text-quiet");
    private final VBox content = new VBox(8);

    public Section() {
        getStyleClass().add("section");
        Words.goneWhenEmpty(title);
        Words.goneWhenEmpty(explanation);
        getChildren().addAll(title, explanation, content);
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

    /** One or two sentences below the heading. */
    public void setExplanation(String text) {
        explanation.setText(text);
    }

    public ObservableList<Node> getContent() {
        return content.getChildren();
    }
}
