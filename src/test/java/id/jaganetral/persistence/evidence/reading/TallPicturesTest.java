package id.jaganetral.persistence.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TallPicturesTest {
    private static final int APART = 130;
    private static final int HIGH = 20;

    /** Takes each black bar for a word, also one that the edge of a tile cuts. */
    private static final class Bars implements TextEngine {
        private final List<Integer> heights = new ArrayList<>();

        @Override
        public Optional<String> language() {
            return Optional.of("ind");
        }

        @Override
        public Optional<ReadText> read(byte[] picture, Progress progress) {
            BufferedImage tile = decoded(picture);
            heights.add(tile.getHeight());
            List<WordBox> words = new ArrayList<>();
            int begun = -1;
            for (int y = 0; y <= tile.getHeight(); y++) {
                boolean black = y < tile.getHeight() && (tile.getRGB(5, y) & 0xFFFFFF) == 0;
                if (black && begun < 0) {
                    begun = y;
                } else if (!black && begun >= 0) {
                    words.add(new WordBox(words.size() + 1, 0, begun, 100, y - begun, "baris"));
                    begun = -1;
                }
            }
            return Optional.of(new ReadText(words));
        }
    }

    @Test
    void everyLineOfATallPictureIsReadOnceWhereItStandsWithinTheLimitsOfATile() throws IOException {
        Bars bars = new Bars();
        ReadText read = new TallPictures(bars)
                .read(picture(20_000), Progress.unwatched())
                .orElseThrow();
        assertThat(read.words().stream().map(WordBox::y))
                .containsExactlyElementsOf(
                        IntStream.range(0, 154).map(i -> 40 + i * APART).boxed().toList());
        assertThat(read.words()).extracting(WordBox::height).containsOnly(HIGH);
        assertThat(read.words().stream().map(WordBox::line)).doesNotHaveDuplicates();
        assertThat(bars.heights).hasSizeBetween(8, 10).allMatch(height -> height <= 2_400);
    }

    @Test
    void aPictureOfUsualHeightIsReadAsItIs() throws IOException {
        Bars bars = new Bars();
        assertThat(new TallPictures(bars).read(picture(2_000), Progress.unwatched()))
                .isPresent();
        assertThat(bars.heights).containsExactly(2_000);
    }

    private static byte[] picture(int height) throws IOException {
        BufferedImage picture = new BufferedImage(200, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, height);
        pen.setColor(Color.BLACK);
        for (int y = 40; y + HIGH < height; y += APART) {
            pen.fillRect(0, y, 100, HIGH);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage decoded(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
