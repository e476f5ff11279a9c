package id.jaganetral.domain.retention;

import id.jaganetral.domain.evidence.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What remains of a destroyed file: enough that registers reconcile, nothing that names anybody it was about.
 *
 * @param list the list it was approved on
 * @param letters how many letters and scans went with it
 * @param pieces its evidence
 */
public record DestroyedFile(DueFile file, Instant at, UUID list, int letters, List<Piece> pieces) {
    public DestroyedFile {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of evidence that was destroyed.
     *
     * @param number number of the evidence
     * @param kept whether its bytes stay, because another report has the same
     */
    public record Piece(String number, Fingerprint fingerprint, boolean kept) {}

    /** How many pieces share their bytes with another report. */
    public long shared() {
        return pieces.stream().filter(Piece::kept).count();
    }
}
