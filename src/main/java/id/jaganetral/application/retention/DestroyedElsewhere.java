package id.jaganetral.application.retention;

import java.util.List;
import java.util.UUID;

/**
 * What was destroyed, kept outside the workspace beside its backups (port): an older backup that is restored knows nothing of
 * it.
 */
public interface DestroyedElsewhere {
    /** Adds to what is kept there; a place that is gone is passed over. */
    void remember(List<Entry> destroyed);

    /** All that is kept there. */
    List<Entry> kept();

    /** A destroyed report. */
    record Entry(UUID report, String number) {}
}
