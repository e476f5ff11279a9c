package id.jaganetral.application.evidence.view;

import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.metadata.Told;
import java.util.List;
import java.util.Optional;

/**
 * Opens kept files for the eye. What is damaged or hostile has nothing to show rather than an error. Slow: call it from
 * background work.
 */
public interface Viewing {
    /** Pages of a document, 1 of a picture or video, 0 when nothing can be shown as a picture. */
    int pages(KeptFile file);

    /**
     * A picture upright and as fine as memory allows; a page of a document, from 0, at the resolution of a screen; the first
     * frame of a video.
     */
    Optional<Raster> picture(KeptFile file, int page);

    /** Text of a text file or a chat; what lies in an archive. The beginning only, when it is long. */
    Optional<String> text(KeptFile file);

    /** What the file says of itself. */
    List<Told> metadata(KeptFile file);
}
