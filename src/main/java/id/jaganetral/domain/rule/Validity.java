package id.jaganetral.domain.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is law (masa berlaku), both ends included.
 *
 * @param from first day, empty when the texts read do not tell
 * @param to last day, empty while it is still in force
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean inOrder() {
        return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }
}
