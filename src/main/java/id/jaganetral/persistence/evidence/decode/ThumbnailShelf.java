package id.jaganetral.persistence.evidence.decode;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Thumbnails made once and kept sealed in the workspace: {@code thumbnails/ab/abcd...}. One that is missing or damaged is
 * made anew; that a file has none is not remembered, because a later version may show it.
 */
public final class ThumbnailShelf implements Previews {
    private static final Logger LOG = LoggerFactory.getLogger(ThumbnailShelf.class);

    private final Previews maker;
    private final FolderArea area;

    public ThumbnailShelf(Previews maker, FolderArea area) {
        this.maker = maker;
        this.area = area;
    }

    @Override
    public Optional<byte[]> preview(KeptFile file, int side) {
        if (side != THUMBNAIL) {
            return maker.preview(file, side);
        }
        String place = place(file.fingerprint().hex());
        Optional<byte[]> kept = kept(place);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<byte[]> made = maker.preview(file, side);
        made.ifPresent(picture -> keep(place, picture));
        return made;
    }

    private Optional<byte[]> kept(String place) {
        if (!area.has(place)) {
            return Optional.empty();
        }
        try (InputStream in = area.read(place)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | OperationFailed damaged) {
            LOG.info("a thumbnail is made anew: {}", damaged.getClass());
            return Optional.empty();
        }
    }

    /** A full disk costs no more than the time to make it again. */
    private void keep(String place, byte[] picture) {
        try {
            area.write(place, out -> out.write(picture));
        } catch (OperationFailed notNow) {
            LOG.info("a thumbnail could not be kept: {}", notNow.getClass());
        }
    }

    /** Where the thumbnail of some bytes lies. */
    public static String place(String hex) {
        return "thumbnails/" + hex.substring(0, 2) + "/" + hex;
    }
}
