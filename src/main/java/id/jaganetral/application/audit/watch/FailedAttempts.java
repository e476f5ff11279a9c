package id.jaganetral.application.audit.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Wrong passwords since they were last told (port). They are counted while the log lies behind the closed door. */
public interface FailedAttempts {
    /**
     * Wrong tries one after the other.
     *
     * @param way "password", "recovery", or "name" when nobody bears the name that was typed
     * @param account whose way in it was, when it was one
     */
    record Failed(String way, Optional<UUID> account, int times, Instant last) {}

    List<Failed> untold();

    /** Says that all of them are in the log. */
    void told();
}
