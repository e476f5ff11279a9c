package id.jaganetral.application.evidence;

import id.jaganetral.domain.evidence.Fingerprint;
import java.time.Instant;
import java.util.Optional;

/**
 * A file of destroyed evidence.
 *
 * @param report number of the report that was destroyed
 * @param evidence number of the evidence; empty for a derivative
 * @param list number of the list it was approved on
 * @param minutes number of the minutes (berita acara pemusnahan), once they are issued
 */
public record DestroyedPiece(
        String report,
        Optional<String> evidence,
        Fingerprint file,
        Instant at,
        String list,
        Optional<String> minutes) {}
