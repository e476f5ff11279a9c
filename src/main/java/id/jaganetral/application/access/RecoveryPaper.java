package id.jaganetral.application.access;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.Optional;

/** What opens a workspace without a password: the recovery sheet, or the sheets of two officers together. */
public sealed interface RecoveryPaper permits RecoveryKey, SharePair {

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
