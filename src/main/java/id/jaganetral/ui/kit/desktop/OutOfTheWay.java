package id.jaganetral.ui.kit.desktop;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Lets what lies behind a window be seen for a moment. */
public final class OutOfTheWay {
    private OutOfTheWay() {}

    /** Puts it out of the way and hands over how it comes back. A desktop without transparency gets it folded away. */
    public static Runnable put(Window window) {
        if (window instanceof Stage stage && !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            stage.setIconified(true);
            return () -> {
                stage.setIconified(false);
                stage.toFront();
            };
        }
        double before = window.getOpacity();
        window.setOpacity(0);
        return () -> window.setOpacity(before);
    }
}
