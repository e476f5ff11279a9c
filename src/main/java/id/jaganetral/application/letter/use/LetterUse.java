package id.jaganetral.application.letter.use;

import id.jaganetral.domain.letter.LetterId;
import java.time.Instant;

/**
 * Somebody had a letter in hand (pemakaian surat).
 *
 * @param by the officer
 */
public record LetterUse(LetterId letter, Way way, Instant at, String by) {

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
