package id.jaganetral.application.audit;

import id.jaganetral.domain.audit.ActKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted; what is empty asks for nothing.
 *
 * @param words part of a number or a code in the details
 * @param until the first moment no longer wanted
 */
public record LogFilter(
        Optional<UUID> who,
        Optional<ActKind.Group> group,
        Optional<UUID> subject,
        String words,
        Optional<Instant> from,
        Optional<Instant> until) {
    public static LogFilter everything() {
        return new LogFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
