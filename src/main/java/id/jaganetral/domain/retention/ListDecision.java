package id.jaganetral.domain.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * What was decided on a list. A list is decided on once.
 *
 * @param account who decided
 * @param reason empty where it is approved
 */
public record ListDecision(Kind kind, UUID account, String by, String reason, Instant at) {

    /** The names are stored: they never change. */
    public enum Kind {
        APPROVED,
        REFUSED,
        /** Taken back by whoever proposed it. */
        WITHDRAWN
    }
}
