package id.jaganetral.domain.retention;

import id.jaganetral.domain.letter.LetterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list of files proposed to be destroyed (usulan pemusnahan): one person proposes, another decides.
 *
 * @param number register number of the list
 * @param proposer account of whoever proposed it
 * @param minutes the minutes issued about it
 */
public record DestructionList(
        UUID id,
        String number,
        String reason,
        UUID proposer,
        String proposedBy,
        Instant proposedAt,
        List<ListedFile> files,
        Optional<ListDecision> decision,
        Optional<Minutes> minutes) {
    public DestructionList {
        files = List.copyOf(files);
    }

    /**
     * Berita acara pemusnahan.
     *
     * @param number as printed
     */
    public record Minutes(LetterId letter, String number) {}

    /** Where a list stands. */
    public enum State {
        WAITING,
        REFUSED,
        WITHDRAWN,
        /** Approved, not all of it destroyed yet. */
        UNDER_WAY,
        DESTROYED
    }

    public State state() {
        if (decision.isEmpty()) {
            return State.WAITING;
        }
        return switch (decision.get().kind()) {
            case REFUSED -> State.REFUSED;
            case WITHDRAWN -> State.WITHDRAWN;
            case APPROVED -> files.stream().allMatch(ListedFile::destroyed) ? State.DESTROYED : State.UNDER_WAY;
        };
    }

    /** What waits for a decision, or is approved and still there. */
    public List<ListedFile> standing() {
        return state() == State.WAITING ? files : left();
    }

    /** What is approved and still there. */
    public List<ListedFile> left() {
        return state() == State.UNDER_WAY
                ? files.stream().filter(file -> !file.destroyed()).toList()
                : List.of();
    }
}
