package id.jaganetral.ui.shell;

import id.jaganetral.application.preference.WindowPlace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Where the window stands: put back when that place is still on a screen, and followed from then on. */
public final class WindowBounds {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 560;
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 820;

    private WindowBounds() {}

    public static void restore(Stage stage, Optional<WindowPlace> remembered) {
        Rectangle2D desktop = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, desktop.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, desktop.getHeight()));
        Optional<WindowPlace> place = remembered.filter(WindowBounds::isOnScreen);
        if (place.isPresent()) {
            putBack(stage, place.get(), desktop);
        } else if (desktop.getWidth() <= WIDTH) {
            stage.setX(desktop.getMinX());
            stage.setY(desktop.getMinY());
            stage.setWidth(desktop.getWidth());
            stage.setHeight(desktop.getHeight());
            stage.setMaximized(true);
        } else {
            stage.setWidth(WIDTH);
            stage.setHeight(Math.min(HEIGHT, desktop.getHeight()));
        }
    }

    private static void putBack(Stage stage, WindowPlace place, Rectangle2D desktop) {
        boolean whole = place.width() >= desktop.getWidth() && place.height() >= desktop.getHeight();
        stage.setX(place.left());
        stage.setY(place.top());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized() || whole);
        if (!stage.isMaximized()) {
            insist(stage, place);
        }
    }

    /** Some window managers of Linux begin with the least size whatever was asked for; they are asked once more. */
    private static void insist(Stage stage, WindowPlace place) {
        PauseTransition settled = new PauseTransition(Duration.millis(400));
        settled.setOnFinished(event -> {
            if (stage.getWidth() < place.width() && stage.getWidth() <= stage.getMinWidth()) {
                stage.setWidth(place.width());
                stage.setHeight(place.height());
            }
        });
        stage.setOnShown(event -> settled.play());
    }

    public static void follow(Stage stage, Consumer<WindowPlace> moved) {
        InvalidationListener listener = changed -> {
            if (!stage.isIconified() && stage.getWidth() > 1) {
                moved.accept(new WindowPlace(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
            }
        };
        stage.xProperty().addListener(listener);
        stage.yProperty().addListener(listener);
        stage.widthProperty().addListener(listener);
        stage.heightProperty().addListener(listener);
        stage.maximizedProperty().addListener(listener);
    }

    private static boolean isOnScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.left(), place.top(), place.width(), place.height())
                .isEmpty();
    }
}
