package id.jaganetral.ui.kit.dialog;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The notices as a layer over the window; clicks beside them reach the page. */
public final class Toasts extends VBox implements Notices {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration SHOWN_WITH_ACTION = Duration.seconds(12);
    private static final int MOST = 4;
    private static final Map<Tone, Feather> ICONS = Map.of(
            Tone.NEUTRAL, Feather.INFO,
            Tone.INFO, Feather.INFO,
            Tone.SUCCESS, Feather.CHECK_CIRCLE,
            Tone.WARNING, Feather.ALERT_TRIANGLE,
            Tone.DANGER, Feather.ALERT_OCTAGON);

    private final Texts texts;

    public Toasts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
    }

    @Override
    public void say(Tone tone, String text) {
        add(tone, text, Optional.empty(), SHOWN);
    }

    @Override
    public void offer(Tone tone, String text, String action, Runnable act) {
        Button button = new Button(action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox toast = add(tone, text, Optional.of(button), SHOWN_WITH_ACTION);
        button.setOnAction(event -> {
            getChildren().remove(toast);
            act.run();
        });
    }

    private HBox add(Tone tone, String text, Optional<Button> action, Duration time) {
        StackPane icon = new StackPane(Icons.of(ICONS.get(tone)));
        tone.applyTo(icon);
        Label words = Words.block(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox toast = new HBox(icon, words);
        toast.getStyleClass().add("toast");
        action.ifPresent(toast.getChildren()::add);
        toast.getChildren().add(Icons.button(Feather.X, texts.get("kit.close"), () -> getChildren()
                .remove(toast)));
        getChildren().add(toast);
        while (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        PauseTransition rest = new PauseTransition(time);
        rest.setOnFinished(event -> getChildren().remove(toast));
        rest.play();
        return toast;
    }
}
