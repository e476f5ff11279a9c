package id.jaganetral.application.audit;

import java.util.Optional;

/**
 * Where a log does not fit.
 *
 * @param number of the first bad entry
 * @param since the last entry that is known to be right, for {@link Kind#REWRITTEN}: what is wrong lies after it
 * @param anchor what the log was held against, when an anchor told
 */
public record ChainFault(Kind kind, long number, long since, Optional<Anchor> anchor) {
    /** What is wrong with it. */
    public enum Kind {
        /** The entry of this number is not there: deleted, or moved. */
        MISSING,
        /** The entry does not read as it did, or is not in its old place. */
        CHANGED,
        /** The log fits in itself, but not an anchor: it was written anew with all its hashes. */
        REWRITTEN,
        /** The log ends before an anchor: cut off, or the database was put back. */
        CUT_OFF
    }

    static ChainFault of(Kind kind, long number) {
        return new ChainFault(kind, number, number - 1, Optional.empty());
    }
}
