package id.jaganetral.ui.evidence.grab;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.desktop.OutOfTheWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Holds what all screens show while the program's own window is out of the way, and lets a rectangle be chosen. Nothing is
 * written to a file.
 */
public final class ScreenGrab {
    /** Until the desktop has drawn what lay behind the window. */
    private static final Duration REDRAWN = Duration.millis(400);

    private final Texts texts;

    public ScreenGrab(Texts texts) {
        this.texts = texts;
    }

    /**
     * Begins.
     *
     * @param taken hears the picture, or nothing when it was given up
     * @param impossible called where the system lets no program see the screen
     */
    public void start(Window own, Consumer<Optional<Image>> taken, Runnable impossible) {
        Runnable back = OutOfTheWay.put(own);
        PauseTransition pause = new PauseTransition(REDRAWN);
        pause.setOnFinished(event -> {
            try {
                hold(picture -> {
                    back.run();
                    taken.accept(picture);
                });
            } catch (UnsupportedOperationException | IllegalStateException | SecurityException refused) {
                back.run();
                impossible.run();
            }
        });
        pause.play();
    }

    private void hold(Consumer<Optional<Image>> taken) {
        Robot robot = new Robot();
        List<Stage> stages = new ArrayList<>();
        Consumer<Optional<Image>> ended = picture -> {
            stages.forEach(Stage::close);
            taken.accept(picture);
        };
        for (Screen screen : Screen.getScreens()) {
            Rectangle2D bounds = screen.getBounds();
            Image held = robot.getScreenCapture(null, bounds, false);
            RegionPicker picker = new RegionPicker(held, texts, ended);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(new Scene(picker, bounds.getWidth(), bounds.getHeight()));
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setAlwaysOnTop(true);
            stages.add(stage);
        }
        stages.forEach(Stage::show);
        stages.forEach(stage -> stage.getScene().getRoot().requestFocus());
    }
}
