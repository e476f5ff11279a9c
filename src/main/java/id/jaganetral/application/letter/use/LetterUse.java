package id.jaganetral.application.letter.use;

import id.jaganetral.domain.letter.LetterId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody had a letter in hand (pemakaian surat).
 *
 * @param by the officer
 * @param copy number of the copy that left the program, empty where none did or the letter is not confidential
 */
public record LetterUse(LetterId letter, Way way, Instant at, String by, Optional<Integer> copy) {
    public LetterUse(LetterId letter, Way way, Instant at, String by) {
        this(letter, way, at, by, Optional.empty());
    }

    /** What was done with it. */
    public enum Way {
        OPENED,
        PRINTED,
        /** A Word copy was saved elsewhere. */
        SAVED,
        /** A PDF was saved elsewhere. */
        PDF,
        SCAN_ATTACHED,
        SCAN_OPENED
    }
}
