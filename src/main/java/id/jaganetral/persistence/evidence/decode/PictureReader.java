package id.jaganetral.persistence.evidence.decode;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decodes pictures, large ones subsampled, and turns them as their metadata says. */
public final class PictureReader {
    private static final Logger LOG = LoggerFactory.getLogger(PictureReader.class);
    /** A file this long is not decoded, whatever its header says. */
    static final long MOST_BYTES = 64L * 1024 * 1024;
    /** Formats whose decoders hold the whole picture, however little of it is wanted. */
    private static final long MOST_PIXELS_HELD = 36_000_000;

    private final EvidenceFiles files;
    private final EvidenceLimits limits;

    public PictureReader(EvidenceFiles files, EvidenceLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /** A picture, and the size of its original, both upright. */
    public record Decoded(BufferedImage picture, PixelSize whole) {}

    /**
     * Reads a picture upright; empty when it is none, too large, damaged, or not ready in time.
     *
     * @param step every how many pixels are wanted of a picture of some size
     */
    public Optional<Decoded> read(KeptFile file, ToIntFunction<PixelSize> step) {
        if (!file.type().hasPreview() || file.size() > MOST_BYTES || !files.has(file.fingerprint())) {
            return Optional.empty();
        }
        try {
            int quarters = file.type() == MediaType.JPEG ? quarters(file) : 0;
            return decode(file, step).map(found -> upright(found, quarters));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError damaged) {
            // a size that does not fit is asked for in one piece and refused in one piece: the heap is as it was
            LOG.info("no preview of {}: {}", file.fingerprint().shortForm(), damaged.getClass());
            return Optional.empty();
        }
    }

    private Optional<Decoded> decode(KeptFile file, ToIntFunction<PixelSize> step) throws IOException {
        TimeLimit limit = new TimeLimit();
        try (InputStream in = files.open(file.fingerprint());
                ImageInputStream pixels = new TimedPixels(in, limit)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(pixels);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(pixels, true, true);
                PixelSize size = new PixelSize(reader.getWidth(0), reader.getHeight(0));
                if (size.count() > most(file.type())) {
                    return Optional.empty();
                }
                ImageReadParam how = reader.getDefaultReadParam();
                int every = Math.max(1, step.applyAsInt(size));
                how.setSourceSubsampling(every, every, 0, 0);
                StopReading stop = new StopReading(limit);
                reader.addIIOReadProgressListener(stop);
                BufferedImage picture = reader.read(0, how);
                return stop.stopped() ? Optional.empty() : Optional.of(new Decoded(picture, size));
            } finally {
                reader.dispose();
            }
        }
    }

    private long most(MediaType type) {
        boolean lineByLine = type == MediaType.PNG || type == MediaType.JPEG;
        return lineByLine ? limits.mostPixels() : Math.min(limits.mostPixels(), MOST_PIXELS_HELD);
    }

    private static Decoded upright(Decoded found, int quarters) {
        if (quarters == 0) {
            return found;
        }
        BufferedImage picture = found.picture();
        boolean swapped = quarters != 2;
        int width = swapped ? picture.getHeight() : picture.getWidth();
        int height = swapped ? picture.getWidth() : picture.getHeight();
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage turned = new BufferedImage(width, height, type);
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        PixelSize whole = found.whole();
        return new Decoded(turned, swapped ? new PixelSize(whole.height(), whole.width()) : whole);
    }

    /** Phones store the picture lying and say in EXIF how to turn it: 3 is upside down, 6 and 8 lie on a side. */
    private int quarters(KeptFile file) throws IOException {
        try (InputStream in = files.open(file.fingerprint())) {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(in).getFirstDirectoryOfType(ExifIFD0Directory.class);
            boolean told = exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION);
            int orientation = told ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
            return orientation == 6 ? 1 : orientation == 3 ? 2 : orientation == 8 ? 3 : 0;
        } catch (ImageProcessingException | MetadataException malformed) {
            return 0;
        }
    }
}
