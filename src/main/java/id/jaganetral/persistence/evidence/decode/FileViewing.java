package id.jaganetral.persistence.evidence.decode;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.view.Raster;
import id.jaganetral.application.evidence.view.Viewing;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.metadata.Told;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens kept files for the eye. */
public final class FileViewing implements Viewing {
    private static final Logger LOG = LoggerFactory.getLogger(FileViewing.class);
    /** A long screenshot of 1080 x 20000 is shown in its own pixels; 24 million of them take 96 MB. */
    private static final long MOST_SHOWN = 24_000_000;
    /** Longest side of a page, in pixels: about 190 dots an inch of A4. */
    private static final int PAGE = 2_200;

    private final EvidenceFiles files;
    private final PictureReader pictures;
    private final PdfPages documents;
    private final VideoFrames videos;
    private final MetadataReader metadata;

    public FileViewing(EvidenceFiles files, EvidenceLimits limits) {
        this.files = files;
        this.pictures = new PictureReader(files, limits);
        this.documents = new PdfPages(files);
        this.videos = new VideoFrames(files);
        this.metadata = new MetadataReader(files, documents);
    }

    @Override
    public int pages(KeptFile file) {
        return switch (file.type().presentation()) {
            case PICTURE, VIDEO -> 1;
            case PAGES -> documents.count(file);
            case TEXT, NONE -> 0;
        };
    }

    @Override
    public Optional<Raster> picture(KeptFile file, int page) {
        if (file.type() == MediaType.PDF) {
            return documents.page(file, page, PAGE).map(FileViewing::raster);
        }
        if (file.type().presentation() == MediaType.Presentation.VIDEO) {
            return videos.first(file).map(FileViewing::raster);
        }
        try {
            return pictures.read(file, FileViewing::step).map(found -> raster(found.picture(), found.whole()));
        } catch (OutOfMemoryError large) {
            LOG.info("too large to be shown: {}", file.fingerprint().shortForm());
            return Optional.empty();
        }
    }

    private static int step(PixelSize size) {
        return (int) Math.ceil(Math.sqrt((double) size.count() / MOST_SHOWN));
    }

    private static Raster raster(BufferedImage found) {
        return raster(found, new PixelSize(found.getWidth(), found.getHeight()));
    }

    private static Raster raster(BufferedImage found, PixelSize whole) {
        BufferedImage even = found;
        if (found.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            even = new BufferedImage(found.getWidth(), found.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D pen = even.createGraphics();
            pen.drawImage(found, 0, 0, null);
            pen.dispose();
        }
        int[] argb = ((DataBufferInt) even.getRaster().getDataBuffer()).getData();
        return new Raster(even.getWidth(), even.getHeight(), argb, new Raster.Whole(whole.width(), whole.height()));
    }

    @Override
    public Optional<String> text(KeptFile file) {
        if (file.type().presentation() != MediaType.Presentation.TEXT || !files.has(file.fingerprint())) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file.fingerprint())) {
            return Optional.of(file.type() == MediaType.ZIP ? TextOfFile.archive(in) : TextOfFile.text(in));
        } catch (ZipException | IllegalArgumentException malformed) {
            LOG.info("no text of {}: {}", file.fingerprint().shortForm(), malformed.getClass());
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.info("no text of {}", file.fingerprint().shortForm(), unreadable);
            return Optional.empty();
        }
    }

    @Override
    public List<Told> metadata(KeptFile file) {
        return metadata.read(file);
    }
}
