package id.jaganetral.ui.kit.form;

import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import javafx.beans.DefaultProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One input of a form with its label above, and its hint or error below. */
@DefaultProperty("input")
public final class Field extends VBox {
    private final Label label = Words.block("", "field-label");
    private final Label hint = Words.block("", "field-hint");
    private final Label error = Words.block("", "field-error");
    private final Label mark = Words.line("*", "required-mark");
    private final StringProperty name = new SimpleStringProperty("");
    private Node input;
    private int span = 1;

    public Field() {
        getStyleClass().add("form-field");
        label.setGraphic(null);
        label.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        Words.goneUnless(label, label.textProperty().isNotEmpty());
        Words.goneUnless(error, error.textProperty().isNotEmpty());
        Words.goneUnless(
                hint, hint.textProperty().isNotEmpty().and(error.textProperty().isEmpty()));
        error.textProperty().addListener((observed, before, now) -> markInvalid(!now.isEmpty()));
        getChildren().addAll(label, hint, error);
    }

    public Field(String name, String label, Node input) {
        this();
        setName(name);
        setLabel(label);
        setInput(input);
    }

    /** Name of the input as reasons of a refusal give it. */
    public StringProperty nameProperty() {
        return name;
    }

    public String getName() {
        return name.get();
    }

    public void setName(String text) {
        name.set(text);
    }

    public StringProperty labelProperty() {
        return label.textProperty();
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public StringProperty hintProperty() {
        return hint.textProperty();
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
    }

    /** The error in words; empty when all is well. */
    public StringProperty errorProperty() {
        return error.textProperty();
    }

    public String getError() {
        return error.getText();
    }

    public void setError(String text) {
        error.setText(text);
    }

    public boolean isRequired() {
        return label.getGraphic() != null;
    }

    public void setRequired(boolean required) {
        label.setGraphic(required ? mark : null);
    }

    public int getSpan() {
        return span;
    }

    /** How many columns of the form it takes. */
    public void setSpan(int columns) {
        span = columns;
    }

    public Node getInput() {
        return input;
    }

    public void setInput(Node node) {
        if (input != null) {
            getChildren().remove(input);
        }
        input = node;
        if (node instanceof Region region && !(node instanceof CheckBox)) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        label.setLabelFor(node);
        if (node instanceof Control control) {
            control.accessibleTextProperty().bind(label.textProperty());
            control.accessibleHelpProperty().bind(error.textProperty());
        }
        getChildren().add(1, node);
        forgetErrorWhenChanged(node);
    }

    /** What is being corrected is not called wrong any more; the next check says what is left. */
    private void forgetErrorWhenChanged(Node node) {
        if (node instanceof TextInputControl text) {
            text.textProperty().addListener((observed, before, now) -> forgetError());
        } else if (node instanceof DatePicker day) {
            day.getEditor().textProperty().addListener((observed, before, now) -> forgetError());
        } else if (node instanceof ComboBoxBase<?> choice) {
            choice.valueProperty().addListener((observed, before, now) -> forgetError());
        } else if (node instanceof CheckBox tick) {
            tick.selectedProperty().addListener((observed, before, now) -> forgetError());
        } else if (node instanceof Pane several) {
            several.getChildren().forEach(this::forgetErrorWhenChanged);
        }
    }

    private void forgetError() {
        if (!error.textProperty().isBound()) {
            error.setText("");
        }
    }

    private void markInvalid(boolean invalid) {
        getStyleClass().remove("invalid");
        if (invalid) {
            getStyleClass().add("invalid");
        }
    }
}
