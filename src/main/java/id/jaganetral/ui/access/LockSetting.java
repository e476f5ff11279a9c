package id.jaganetral.ui.access;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.Preferences;
import java.util.List;

/**
 * After how many minutes without a touch the screen is locked.
 *
 * @param preferences where it is kept
 * @param changed told after a change
 */
public record LockSetting(CurrentPreferences preferences, Runnable changed) {
    List<Integer> choices() {
        return Preferences.LOCK_MINUTES;
    }

    int minutes() {
        return preferences.now().lockMinutes();
    }

    void choose(int minutes) {
        preferences.change(now -> now.withLockMinutes(minutes));
        changed.run();
    }
}
