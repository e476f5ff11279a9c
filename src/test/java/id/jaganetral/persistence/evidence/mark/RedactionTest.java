package id.jaganetral.persistence.evidence.mark;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.PixelSize;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.persistence.evidence.PictureDecoder;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is covered is gone: two originals that differ only there give the very same bytes. */
class RedactionTest {
    private static final PixelSize SIZE = new PixelSize(300, 420);
    /** Its edges lie between pixels, and in no grid of blocks. */
    private static final Mark COVER = Mark.of(MarkKind.REDACTION, 200.4, 131.7, 61.3, 90.2);

    private static final List<Mark> MARKS = List.of(
            Mark.of(MarkKind.HIGHLIGHT, 50, 80, 220, 140),
            COVER,
            Mark.of(MarkKind.BOX, 55, 85, 210, 135),
            Mark.of(MarkKind.ARROW, 10, 10, 120, 110),
            Mark.of(MarkKind.CALLOUT, 190, 120, 190, 120),
            Mark.of(MarkKind.TEXT, 80, 125, 80, 125).saying("lihat ini"));

    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    private final PictureMarker marker = new PictureMarker(new PictureDecoder(files, EvidenceLimits.usual()));

    @Test
    void originalsThatDifferOnlyUnderTheCoverGiveTheSameBytes() throws IOException {
        for (String format : List.of("png", "bmp", "jpg")) {
            byte[] first = derivative("Nama Rahasia Satu", format);
            byte[] second = derivative("0812 3456 7890", format);
            assertThat(first).as(format).isEqualTo(second);
        }
    }

    @Test
    void withoutTheCoverTheyDiffer() throws IOException {
        List<Mark> uncovered = MARKS.stream().filter(mark -> !mark.redacts()).toList();
        assertThat(marker.render(kept("Nama Rahasia Satu", "png"), uncovered).orElseThrow())
                .isNotEqualTo(
                        marker.render(kept("0812 3456 7890", "png"), uncovered).orElseThrow());
    }

    @Test
    void theCoverIsSolidBlackAndTheRestOfAPngStaysAsItWas() throws IOException {
        KeptFile original = kept("Nama Rahasia Satu", "png");
        BufferedImage made = read(marker.render(original, List.of(COVER)).orElseThrow());
        BufferedImage before = picture("Nama Rahasia Satu");
        assertThat(new PixelSize(made.getWidth(), made.getHeight())).isEqualTo(SIZE);
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                boolean covered = x >= 61 && x < 201 && y >= 90 && y < 132;
                int expected = covered ? 0xFF000000 : before.getRGB(x, y);
                assertThat(made.getRGB(x, y)).as(x + "," + y).isEqualTo(expected);
            }
        }
    }

    @Test
    void nothingButPixelsIsTakenAlong() throws Exception {
        byte[] made = derivative("Nama Rahasia Satu", "jpg");
        List<String> told = StreamSupport.stream(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(made))
                                .getDirectories()
                                .spliterator(),
                        false)
                .map(Directory::getName)
                .toList();
        assertThat(told).containsExactly("PNG-IHDR", "File Type");
    }

    private byte[] derivative(String secret, String format) throws IOException {
        return marker.render(kept(secret, format), MARKS).orElseThrow();
    }

    private KeptFile kept(String secret, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture(secret), format, bytes)).isTrue();
        KeptFile kept = files.keep(
                        new ByteArrayInputStream(bytes.toByteArray()), "", bytes.size(), Progress.unwatched())
                .fold(file -> file, reasons -> {
                    throw new AssertionError(reasons);
                });
        MediaType type = MediaType.claimedBy("x." + format);
        return new KeptFile(kept.fingerprint(), kept.size(), type, Optional.of(SIZE), Set.of());
    }

    /** Noise and a line of text; only what lies whole under the cover depends on the secret. */
    private static BufferedImage picture(String secret) {
        BufferedImage picture = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(5);
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                picture.setRGB(x, y, noise.nextInt(0x1000000));
            }
        }
        Graphics2D pen = picture.createGraphics();
        pen.setClip(61, 90, 140, 42);
        pen.setColor(Color.getHSBColor(secret.length() / 20f, 1, 1));
        pen.fillRect(61, 90, 140, 42);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
        pen.drawString(secret, 62, 120);
        pen.dispose();
        return picture;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
