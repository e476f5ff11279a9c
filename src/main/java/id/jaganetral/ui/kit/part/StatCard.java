package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.look.Tone;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A number, what it counts, and the way to the things counted. */
public final class StatCard extends VBox {
    private final Label name = Words.line("", "stat-name");
    private final Label value = Words.line("–", "stat-value");
    private final Label note = Words.block("", "text-quiet", "text-small");
    private Tone tone = Tone.NEUTRAL;
    private String icon = "";

    public StatCard() {
        getStyleClass().addAll("card", "stat-card");
        Words.goneWhenEmpty(note);
        getChildren().addAll(name, value, note);
        accessibleTextProperty().bind(name.textProperty().concat(": ").concat(value.textProperty()));
    }

    /** Makes the card open something, by mouse, Enter and space. */
    public void onOpen(Runnable action) {
        getStyleClass().add("clickable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    public StringProperty nameProperty() {
        return name.textProperty();
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String text) {
        name.setText(text);
    }

    public StringProperty valueProperty() {
        return value.textProperty();
    }

    public String getValue() {
        return value.getText();
    }

    public void setValue(String text) {
        value.setText(text);
    }

    public StringProperty noteProperty() {
        return note.textProperty();
    }

    public String getNote() {
        return note.getText();
    }

    public void setNote(String text) {
        note.setText(text);
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone wanted) {
        tone = wanted;
        tone.applyTo(this);
    }

    public String getIcon() {
        return icon;
    }

    public void setIcon(String literal) {
        icon = literal;
        name.setGraphic(new FontIcon(Feather.findByDescription(literal)));
    }
}
