package id.jaganetral.domain.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report or a case file with its class.
 *
 * @param number register number
 * @param assigned whether an officer chose the class, as against the one it began with
 * @param closedOn the day nothing more happened in it; empty while it is open
 */
public record RetainedItem(
        Kind kind, UUID id, String number, RetentionClass archive, boolean assigned, Optional<LocalDate> closedOn) {

    /** What is kept. */
    public enum Kind {
        REPORT,
        CASE
    }

    /** The first day its term is over; none while it is open. */
    public Optional<LocalDate> due() {
        return closedOn.map(day -> RetentionTerm.of(day, archive).due());
    }
}
