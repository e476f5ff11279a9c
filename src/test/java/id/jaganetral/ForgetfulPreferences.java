package id.jaganetral;

import id.jaganetral.application.preference.PreferenceStore;
import id.jaganetral.application.preference.Preferences;

/** Remembers nothing from one window to the next. */
final class ForgetfulPreferences implements PreferenceStore {
    @Override
    public Preferences load() {
        return Preferences.first();
    }

    @Override
    public void save(Preferences preferences) {
        // nothing is remembered
    }
}
