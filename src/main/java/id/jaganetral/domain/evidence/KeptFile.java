package id.jaganetral.domain.evidence;

import java.util.Optional;
import java.util.Set;

/**
 * A file in the evidence store, byte for byte as it came.
 *
 * @param fingerprint SHA-256, computed while it was copied
 * @param size in bytes
 * @param type from its content
 * @param pixels width and height of a picture
 * @param remarks what the officer should know
 */
public record KeptFile(
        Fingerprint fingerprint, long size, MediaType type, Optional<PixelSize> pixels, Set<Remark> remarks) {
    public KeptFile {
        remarks = Set.copyOf(remarks);
    }
}
