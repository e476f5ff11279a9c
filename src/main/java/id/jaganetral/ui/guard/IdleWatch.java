package id.jaganetral.ui.guard;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/** Notices that nobody has touched keyboard or mouse for a while, in any window. */
public final class IdleWatch {
    private final PauseTransition pause = new PauseTransition();
    private final EventHandler<InputEvent> touched = event -> again();
    private final ListChangeListener<Window> windows = change -> follow();
    private boolean running;

    /** Calls the action each time nobody has done anything for so long; zero means never. */
    public void begin(Duration idle, Runnable action) {
        end();
        if (idle.greaterThan(Duration.ZERO)) {
            running = true;
            pause.setDuration(idle);
            pause.setOnFinished(finished -> action.run());
            Window.getWindows().addListener(windows);
            follow();
            again();
        }
    }

    public void end() {
        running = false;
        pause.stop();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }

    private void again() {
        if (running) {
            pause.playFromStart();
        }
    }

    private void follow() {
        for (Window window : Window.getWindows()) {
            window.removeEventFilter(InputEvent.ANY, touched);
            window.addEventFilter(InputEvent.ANY, touched);
        }
    }
}
