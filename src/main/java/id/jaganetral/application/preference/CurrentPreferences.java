package id.jaganetral.application.preference;

import java.util.function.UnaryOperator;

/** The preferences as they stand now. Changes are written when {@link #save} is called, not before. */
public final class CurrentPreferences {
    private final PreferenceStore store;
    private Preferences saved;
    private volatile Preferences now;

    /** Reads what is kept. */
    public CurrentPreferences(PreferenceStore store) {
        this.store = store;
        this.saved = store.load();
        this.now = saved;
    }

    public Preferences now() {
        return now;
    }

    public synchronized void change(UnaryOperator<Preferences> change) {
        now = change.apply(now);
    }

    /** Writes what has changed since the last time. */
    public synchronized void save() {
        if (!now.equals(saved)) {
            store.save(now);
            saved = now;
        }
    }
}
