package id.jaganetral.ui.access;

import id.jaganetral.application.access.PasswordStrength;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** Shows while typing how long a password would withstand guessing. */
final class StrengthMeter extends HBox {
    private final Texts texts;
    private final PasswordStrength strength;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = Words.line("", "text-small");

    StrengthMeter(Texts texts, PasswordStrength strength, PasswordField input) {
        super(8);
        this.texts = texts;
        this.strength = strength;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bar.setPrefWidth(140);
        bar.setFocusTraversable(false);
        getChildren().addAll(bar, words);
        input.textProperty().addListener((observed, before, now) -> show(now));
        show("");
    }

    private void show(String typed) {
        if (typed.isEmpty()) {
            bar.setProgress(0);
            words.setText(texts.get("access.strength.empty"));
            return;
        }
        PasswordStrength.Grade grade = strength.grade(typed, List.of());
        bar.setProgress((grade.ordinal() + 1.0) / PasswordStrength.Grade.values().length);
        words.setText(texts.get("access.strength." + grade.name()));
    }
}
