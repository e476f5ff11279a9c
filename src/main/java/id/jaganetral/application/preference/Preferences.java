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
 * @param lockMinutes after how many minutes without a touch the screen is locked; zero means never
 * @param window where the window stood
 * @param recentWorkspaces folders, the last one first
 */
public record Preferences(
        boolean dark,
        int textPercent,
        boolean navigationNarrow,
        int lockMinutes,
        Optional<WindowPlace> window,
        List<Path> recentWorkspaces) {
    public static final List<Integer> TEXT_PERCENTS = List.of(100, 110, 125, 150);
    public static final List<Integer> LOCK_MINUTES = List.of(5, 10, 15, 30, 0);
    private static final int LOCK_AT_FIRST = 10;
    private static final int MOST_RECENT = 6;

    public Preferences {
        recentWorkspaces =
                recentWorkspaces.stream().distinct().limit(MOST_RECENT).toList();
        if (!TEXT_PERCENTS.contains(textPercent)) {
            throw new IllegalArgumentException("no such text size: " + textPercent);
        }
        if (!LOCK_MINUTES.contains(lockMinutes)) {
            throw new IllegalArgumentException("no such pause before locking: " + lockMinutes);
        }
    }

    public static Preferences first() {
        return new Preferences(false, 100, false, LOCK_AT_FIRST, Optional.empty(), List.of());
    }

    public Preferences withDark(boolean wanted) {
        return new Preferences(wanted, textPercent, navigationNarrow, lockMinutes, window, recentWorkspaces);
    }

    public Preferences withTextPercent(int wanted) {
        return new Preferences(dark, wanted, navigationNarrow, lockMinutes, window, recentWorkspaces);
    }

    public Preferences withNavigationNarrow(boolean wanted) {
        return new Preferences(dark, textPercent, wanted, lockMinutes, window, recentWorkspaces);
    }

    public Preferences withLockMinutes(int wanted) {
        return new Preferences(dark, textPercent, navigationNarrow, wanted, window, recentWorkspaces);
    }

    public Preferences withWindow(WindowPlace place) {
        return new Preferences(dark, textPercent, navigationNarrow, lockMinutes, Optional.of(place), recentWorkspaces);
    }

    /** Puts a workspace first. */
    public Preferences withRecent(Path folder) {
        List<Path> folders =
                Stream.concat(Stream.of(folder), recentWorkspaces.stream()).toList();
        return new Preferences(dark, textPercent, navigationNarrow, lockMinutes, window, folders);
    }

    public Preferences withoutRecent(Path folder) {
        List<Path> folders =
                recentWorkspaces.stream().filter(other -> !other.equals(folder)).toList();
        return new Preferences(dark, textPercent, navigationNarrow, lockMinutes, window, folders);
    }
}
