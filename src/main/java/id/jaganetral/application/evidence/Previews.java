package id.jaganetral.application.evidence;

import id.jaganetral.domain.evidence.KeptFile;
import java.util.Optional;

/** Makes small pictures of evidence. Slow: call it from background work. */
public interface Previews {
    /** Longest side of a thumbnail, in pixels. */
    int THUMBNAIL = 240;

    /**
     * A picture no larger than a square of the given side, as PNG or JPEG bytes; empty when there can be none, because
     * of its kind, its size, or damage.
     */
    Optional<byte[]> preview(KeptFile file, int side);
}
