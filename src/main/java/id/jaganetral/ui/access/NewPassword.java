package id.jaganetral.ui.access;

import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Field;
import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** A password typed twice, with its strength. */
final class NewPassword {
    private final PasswordField first = new PasswordField();
    private final PasswordField second = new PasswordField();
    private final Field firstField;
    private final Field secondField;
    private final Texts texts;

    NewPassword(Texts texts, PasswordStrength strength) {
        this.texts = texts;
        first.setId("password");
        second.setId("repeat");
        firstField = new Field(
                "password",
                texts.get("access.password.new"),
                new VBox(4, first, new StrengthMeter(texts, strength, first)));
        firstField.setHint(texts.get("access.password.hint"));
        firstField.setRequired(true);
        secondField = new Field("repeat", texts.get("access.password.repeat"), second);
        secondField.setRequired(true);
    }

    List<Field> fields() {
        return List.of(firstField, secondField);
    }

    /** Enter in either field does this. */
    void onEnter(Runnable action) {
        first.setOnAction(event -> action.run());
        second.setOnAction(event -> action.run());
    }

    /** Says at the field when the two differ. */
    boolean agrees() {
        boolean same = first.getText().equals(second.getText());
        secondField.setError(same ? "" : texts.get("access.password.differs"));
        if (!same) {
            second.requestFocus();
        }
        return same;
    }

    char[] typed() {
        return first.getText().toCharArray();
    }

    void clear() {
        first.clear();
        second.clear();
    }
}
