package id.jaganetral.application.retention;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetentionState;
import java.time.LocalDate;
import java.util.Optional;

/** What stands against destroying a file. */
final class Objections {
    private Objections() {}

    /** Why the file may not be destroyed now; lists it stands on are not looked at. */
    static Optional<Reason> to(RetainedFile file, LocalDate today) {
        RetentionState state = file.holds().isEmpty() ? file.ofTerm(today) : RetentionState.HELD;
        return switch (state) {
            case DUE -> Optional.empty();
            case RUNNING, SOON ->
                Optional.of(Reason.of(Message.of(
                        "retention.refused.notDue", file.number(), file.due().orElseThrow())));
            default -> Optional.of(Reason.of(Message.of("retention.refused." + state, file.number())));
        };
    }

    /**
     * Why a line of a list may not be carried out now: its file is gone, held, not due, or was changed since it was listed.
     *
     * @param file what it is about, as it is now
     */
    static Optional<Reason> to(ListedFile line, Optional<RetainedFile> file, LocalDate today) {
        if (file.isEmpty()) {
            return Optional.of(
                    Reason.of(Message.of("retention.approve.gone", line.file().number())));
        }
        boolean same = file.get().mark().equals(line.mark());
        return to(file.get(), today)
                .or(() -> same
                        ? Optional.empty()
                        : Optional.of(Reason.of(Message.of(
                                "retention.approve.changed", line.file().number()))));
    }
}
