package id.jaganetral.application.preference;

import id.jaganetral.application.session.Officer;
import java.util.function.UnaryOperator;

/** The preferences as they stand now. Changes are written when {@link #save} is called, not before. */
public final class CurrentPreferences implements Officer {
    private final PreferenceStore store;
    private final String accountName;
    private Preferences saved;
    private volatile Preferences now;

    /**
     * Reads what is kept.
     *
     * @param accountName stands in for the officer's name until one is given
     */
    public CurrentPreferences(PreferenceStore store, String accountName) {
        this.store = store;
        this.accountName = accountName;
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

    @Override
    public String name() {
        return now.officerName().isEmpty() ? accountName : now.officerName();
    }
}
