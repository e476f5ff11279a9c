package id.jaganetral.ui.kit.job;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Saves a moment after the last of many small changes, away from the screen. */
public final class LateSave {
    private static final Duration REST = Duration.seconds(1);

    private final PauseTransition rest = new PauseTransition(REST);

    public LateSave(Jobs jobs, Runnable save) {
        rest.setOnFinished(event -> jobs.start(Job.query(() -> {
            save.run();
            return true;
        })));
    }

    public void changed() {
        rest.playFromStart();
    }
}
