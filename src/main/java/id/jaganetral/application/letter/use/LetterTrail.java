package id.jaganetral.application.letter.use;

import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import java.util.List;
import java.util.Optional;

/**
 * A letter with everything that happened to it.
 *
 * @param corrects the letter whose place it took
 * @param correctedBy the letter that took its place
 */
public record LetterTrail(
        IssuedLetter letter,
        List<LetterUse> uses,
        List<SignedScan> scans,
        Optional<IssuedLetter> corrects,
        Optional<IssuedLetter> correctedBy) {
    public LetterTrail {
        uses = List.copyOf(uses);
        scans = List.copyOf(scans);
    }

    public LetterId id() {
        return letter.id();
    }

    /** Whether a corrected letter may still be issued for it. */
    public boolean correctable() {
        return correctedBy.isEmpty() && letter.topic().isPresent();
    }
}
