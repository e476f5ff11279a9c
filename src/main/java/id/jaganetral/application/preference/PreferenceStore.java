package id.jaganetral.application.preference;

/** Keeps the preferences. Whatever is unreadable counts as not there: they are never a reason not to start. */
public interface PreferenceStore {
    Preferences load();

    void save(Preferences preferences);
}
