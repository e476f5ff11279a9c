package id.jaganetral.ui.shell;

import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages visited. Pages are kept, so that going back finds search and scroll position as they were. */
final class History {
    private static final int MOST = 20;

    private final List<Visit> visits = new ArrayList<>();
    private int index = -1;

    record Visit(Destination place, Screen screen) {}

    Optional<Visit> current() {
        return index < 0 ? Optional.empty() : Optional.of(visits.get(index));
    }

    boolean canGoBack() {
        return index > 0;
    }

    boolean canGoForward() {
        return index < visits.size() - 1;
    }

    /** A new page; what lay ahead is forgotten. */
    void visit(Visit visit) {
        forgetAhead();
        visits.add(visit);
        if (visits.size() > MOST) {
            visits.remove(0);
        }
        index = visits.size() - 1;
    }

    /** A page in place of the present one. */
    void replace(Visit visit) {
        if (index < 0) {
            visit(visit);
        } else {
            visits.set(index, visit);
        }
    }

    void back() {
        index--;
    }

    void forward() {
        index++;
    }

    private void forgetAhead() {
        visits.subList(index + 1, visits.size()).clear();
    }
}
