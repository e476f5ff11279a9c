package id.jaganetral.ui.settings;

import id.jaganetral.application.preference.CurrentPreferences;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The name written into facts and registers. */
final class OfficerViewModel {
    private final CurrentPreferences preferences;
    private final Runnable changed;
    private final StringProperty name = new SimpleStringProperty();
    private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper();
    private final BooleanBinding dirty =
            Bindings.createBooleanBinding(() -> !name.get().strip().equals(kept.get()), name, kept);

    OfficerViewModel(CurrentPreferences preferences, Runnable changed) {
        this.preferences = preferences;
        this.changed = changed;
        kept.set(preferences.now().officerName());
        name.set(kept.get());
    }

    StringProperty name() {
        return name;
    }

    BooleanBinding dirty() {
        return dirty;
    }

    /** Keeps the name; false when there is none. */
    boolean keep() {
        String given = name.get().strip();
        if (given.isEmpty()) {
            return false;
        }
        preferences.change(now -> now.withOfficerName(given));
        kept.set(given);
        changed.run();
        return true;
    }
}
