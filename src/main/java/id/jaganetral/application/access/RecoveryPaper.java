package id.jaganetral.application.access;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What opens a workspace without a password: the recovery sheet, or the sheets of two officers together. */
public sealed interface RecoveryPaper extends WayIn permits RecoveryKey, SharePair {
    /** The words of each sheet, in the order they are written: one sheet, or two. */
    List<List<String>> sheets();

    @Override
    default <T> T fold(Function<Credentials, T> asPassword, Function<RecoveryPaper, T> asPaper) {
        return asPaper.apply(this);
    }

    /** Nothing: it stays on its paper. */
    @Override
    default void forget() {}

    /**
     * Reads what was typed at the door.
     *
     * @param words of a recovery sheet, or of one officer's sheet
     * @param second of the other officer's sheet; empty with a recovery sheet
     */
    static Outcome<RecoveryPaper> read(String words, String second) {
        Optional<RecoveryShare> share = RecoveryShare.read(words);
        if (share.isPresent()) {
            return pair(share.get(), second);
        }
        return RecoveryKey.read(words)
                .<Outcome<RecoveryPaper>>map(Outcome::done)
                .orElseGet(() -> refused("words", "access.recovery.slip"));
    }

    private static Outcome<RecoveryPaper> pair(RecoveryShare first, String second) {
        if (second.isBlank()) {
            return refused("second", "access.recovery.one");
        }
        Optional<RecoveryShare> other = RecoveryShare.read(second);
        if (other.isEmpty()) {
            return refused("second", "access.recovery.slip");
        }
        return other.get().number() == first.number()
                ? refused("second", "access.recovery.same")
                : Outcome.done(new SharePair(first, other.get()));
    }

    private static Outcome<RecoveryPaper> refused(String field, String key) {
        return Outcome.refused(Reason.atField(field, Message.of(key)));
    }
}
