package id.jaganetral.application.audit;

/**
 * A head of the log written down elsewhere (jangkar), against which the log is held.
 *
 * @param place where it was written down
 * @param reference which one, for example the number of a letter; may be empty
 */
public record Anchor(ChainHead head, Place place, String reference) {
    /** Where a head is written down. */
    public enum Place {
        /** In the register row of an issued letter. */
        LETTER,
        /** Beside the database, at each opening and closing. */
        FOLDER,
        /** In a backup. */
        BACKUP,
        /** On a seal the office printed or sent. */
        SEAL
    }
}
