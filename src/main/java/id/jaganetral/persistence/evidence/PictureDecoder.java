package id.jaganetral.persistence.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes pictures for previews. Size is checked before a pixel is decoded, large pictures are read subsampled, and a
 * damaged or hostile picture has no preview rather than an error.
 */
public final class PictureDecoder implements Previews {
    private static final Logger LOG = LoggerFactory.getLogger(PictureDecoder.class);
    /** A file this long is not read for a preview, whatever its header says. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final EvidenceFiles files;
    private final EvidenceLimits limits;

    public PictureDecoder(EvidenceFiles files, EvidenceLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    @Override
    public Optional<byte[]> preview(KeptFile file, int side) {
        if (!file.type().hasPreview() || file.size() > MOST_BYTES || !files.has(file.fingerprint())) {
            return Optional.empty();
        }
        try {
            int turns = file.type() == MediaType.JPEG ? orientation(file) : 1;
            Optional<BufferedImage> decoded = decode(file, side);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(asPng(upright(shrink(decoded.get(), side), turns)));
        } catch (IOException | RuntimeException damaged) {
            LOG.info("no preview of {}: {}", file.fingerprint().shortForm(), damaged.toString());
            return Optional.empty();
        }
    }

    private Optional<BufferedImage> decode(KeptFile file, int side) throws IOException {
        try (InputStream in = files.open(file.fingerprint());
                ImageInputStream pixels = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(pixels);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(pixels, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > limits.mostPixels()) {
                    return Optional.empty();
                }
                return Optional.of(reader.read(0, subsampled(reader, Math.max(width, height), side)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Twice the wanted size is decoded, so that shrinking has something to average. */
    private static ImageReadParam subsampled(ImageReader reader, long longest, int side) {
        ImageReadParam how = reader.getDefaultReadParam();
        int step = (int) Math.max(1, longest / (2L * side));
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static BufferedImage shrink(BufferedImage picture, int side) {
        double scale = Math.min(1.0, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        boolean seeThrough = picture.getColorModel().hasAlpha();
        BufferedImage small =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    /** Phones store the picture lying and say in EXIF how to turn it: 3 is upside down, 6 and 8 lie on a side. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int quarters = orientation == 6 ? 1 : orientation == 3 ? 2 : orientation == 8 ? 3 : 0;
        if (quarters == 0) {
            return picture;
        }
        boolean swapped = quarters != 2;
        int width = swapped ? picture.getHeight() : picture.getWidth();
        int height = swapped ? picture.getWidth() : picture.getHeight();
        BufferedImage turned = new BufferedImage(width, height, picture.getType());
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return turned;
    }

    private int orientation(KeptFile file) throws IOException {
        try (InputStream in = files.open(file.fingerprint())) {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(in).getFirstDirectoryOfType(ExifIFD0Directory.class);
            boolean told = exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION);
            return told ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) : 1;
        } catch (ImageProcessingException | MetadataException malformed) {
            return 1;
        }
    }

    /** Little compression: the preview is shown and forgotten. */
    private static byte[] asPng(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.9f);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
