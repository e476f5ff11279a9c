package id.jaganetral.domain.evidence;

/**
 * What checking one piece of evidence showed (hasil periksa keutuhan).
 *
 * @param item the evidence checked
 * @param state what was found
 */
public record IntegrityFinding(EvidenceItem item, State state) {

    /** What became of the bytes. */
    public enum State {
        /** Utuh: the same bytes. */
        INTACT,
        /** Berubah: other bytes. */
        CHANGED,
        /** Hilang: no file. */
        MISSING
    }
}
