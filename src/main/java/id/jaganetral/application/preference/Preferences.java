package id.jaganetral.application.preference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered from one start to the next.
 *
 * @param dark whether the dark look is on
 * @param textPercent size of text: 100, 110, 125 or 150
 * @param navigationNarrow whether the navigation shows icons only
 * @param window where the window stood
 * @param recentWorkspaces folders, the last one first
 */
public record Preferences(
        boolean dark,
        int textPercent,
        boolean navigationNarrow,
        Optional<WindowPlace> window,
        List<Path> recentWorkspaces) {
    public static final List<Integer> TEXT_PERCENTS = List.of(100, 110, 125, 150);
    private static final int MOST_RECENT = 6;

    public Preferences {
        recentWorkspaces =
                recentWorkspaces.stream().distinct().limit(MOST_RECENT).toList();
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("no such text size: " + textPercent);
        }
    }

    public static Preferences first() {
        return new Preferences(false, 100, false, Optional.empty(), List.of());
    }

    public Preferences withDark(boolean wanted) {
        return new Preferences(wanted, textPercent, navigationNarrow, window, recentWorkspaces);
    }

    public Preferences withTextPercent(int wanted) {
        return new Preferences(dark, wanted, navigationNarrow, window, recentWorkspaces);
    }

    public Preferences withNavigationNarrow(boolean wanted) {
        return new Preferences(dark, textPercent, wanted, window, recentWorkspaces);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(dark, textPercent, navigationNarrow, Optional.of(place), recentWorkspaces);
    }

    /** Puts a workspace first. */
    public Preferences withRecent(Path folder) {
        List<Path> folders =
                Stream.concat(Stream.of(folder), recentWorkspaces.stream()).toList();
        return new Preferences(dark, textPercent, navigationNarrow, window, folders);
    }

    public Preferences withoutRecent(Path folder) {
        List<Path> folders =
                recentWorkspaces.stream().filter(other -> !other.equals(folder)).toList();
        return new Preferences(dark, textPercent, navigationNarrow, window, folders);
    }
}
