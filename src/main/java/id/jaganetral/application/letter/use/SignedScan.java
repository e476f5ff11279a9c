package id.jaganetral.application.letter.use;

import id.jaganetral.domain.letter.LetterId;
import java.time.Instant;
import java.util.UUID;

/**
 * The scan of a letter after it was signed (pindaian bertanda tangan), kept byte for byte.
 *
 * @param file name in the store of letters
 * @param givenName name of the file it was taken from
 * @param bytes size
 */
public record SignedScan(
        UUID id, LetterId letter, String file, String givenName, long bytes, String sha256, Instant at, String by) {}
