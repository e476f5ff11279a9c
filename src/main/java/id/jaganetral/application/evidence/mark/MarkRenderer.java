package id.jaganetral.application.evidence.mark;

import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.mark.Mark;
import java.util.List;
import java.util.Optional;

/** Draws marks into the pixels of a picture (port). Slow: call it from background work. */
public interface MarkRenderer {
    /** Up to so many pixels are drawn on; more would not fit into memory beside everything else. */
    long MOST_PIXELS = 40_000_000;

    /** Longest side of a page that has no size in pixels. */
    int PAGE_SIDE = 3_000;

    /**
     * A new picture as PNG that holds nothing but pixels; empty when the original can not be shown.
     *
     * @param marks redactions are drawn first, so that nothing shines through what is drawn over them
     */
    Optional<byte[]> render(KeptFile original, List<Mark> marks);
}
