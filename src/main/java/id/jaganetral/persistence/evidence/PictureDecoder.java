package id.jaganetral.persistence.evidence;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.persistence.evidence.decode.PdfPages;
import id.jaganetral.persistence.evidence.decode.PictureReader;
import id.jaganetral.persistence.evidence.decode.VideoFrames;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes pictures for previews. Size is checked before a pixel is decoded, large pictures are read subsampled, and a
 * damaged or hostile picture has no preview rather than an error.
 */
public final class PictureDecoder implements Previews {
    private static final Logger LOG = LoggerFactory.getLogger(PictureDecoder.class);

    private final PictureReader pictures;
    private final PdfPages documents;
    private final VideoFrames videos;

    public PictureDecoder(EvidenceFiles files, EvidenceLimits limits) {
        this.pictures = new PictureReader(files, limits);
        this.documents = new PdfPages(files);
        this.videos = new VideoFrames(files);
    }

    @Override
    public Optional<byte[]> preview(KeptFile file, int side) {
        try {
            Optional<BufferedImage> decoded =
                    switch (file.type().presentation()) {
                        case PAGES -> documents.page(file, 0, side);
                        case VIDEO -> videos.first(file);
                        default -> pictures.read(file, size -> step(size, side)).map(PictureReader.Decoded::picture);
                    };
            return decoded.isEmpty() ? Optional.empty() : Optional.of(asPng(shrink(decoded.get(), side)));
        } catch (IOException | OutOfMemoryError notNow) {
            LOG.info("no preview of {}: {}", file.fingerprint().shortForm(), notNow.getClass());
            return Optional.empty();
        }
    }

    /** Twice the wanted size is decoded, so that shrinking has something to average. */
    private static int step(PixelSize size, int side) {
        return Math.max(size.width(), size.height()) / (2 * side);
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
