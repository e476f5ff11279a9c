package id.jaganetral.domain.letter.number;

import java.time.Instant;

/**
 * Running numbers something was laid down about.
 *
 * @param register name of the row of numbers
 * @param note why, in the officer's words
 */
public record NumberBlock(String register, int year, int first, int last, Way way, String note, Instant at, String by) {

    /** What was laid down. */
    public enum Way {
        /** Kept for a letter still to be issued (dipesan). */
        RESERVED,
        /** Given before this program was used, or in another book. */
        OUTSIDE,
        /** Not to be used (tidak dipakai). */
        VOID
    }

    public boolean holds(int serial) {
        return first <= serial && serial <= last;
    }
}
