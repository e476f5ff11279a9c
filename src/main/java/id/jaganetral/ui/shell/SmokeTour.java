package id.jaganetral.ui.shell;

import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.ScreenRegistry.NavigationEntry;
import java.util.Iterator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Walks the pages of the navigation once and ends: proves that a packaged program works, and is what its start-up
 * archive is recorded from.
 */
public final class SmokeTour {
    /** Argument of the program that asks for the tour. */
    public static final String ARGUMENT = "--smoke";

    private static final Duration LOOK = Duration.millis(600);

    private final Navigator navigator;
    private final Iterator<Destination> places;
    private final Runnable atEnd;

    public SmokeTour(Navigator navigator, List<NavigationEntry> entries, Runnable atEnd) {
        this.navigator = navigator;
        this.places = entries.stream().map(NavigationEntry::place).iterator();
        this.atEnd = atEnd;
    }

    public void next() {
        if (places.hasNext()) {
            navigator.open(places.next());
            PauseTransition look = new PauseTransition(LOOK);
            look.setOnFinished(finished -> next());
            look.play();
        } else {
            atEnd.run();
        }
    }
}
