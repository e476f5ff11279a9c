package id.jaganetral.persistence.evidence.reading;

import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads a tall picture in tiles one below the other, each within the limits of time of the program. Tiles overlap by more than
 * a line, and a word counts in the tile in which its middle lies.
 */
public final class TallPictures implements TextEngine {
    /** Rows of a tile, pixels. */
    private static final int ROWS = 2_400;
    /** Rows two tiles share. */
    private static final int SHARED = 160;

    private final TextEngine engine;

    public TallPictures(TextEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<String> language() {
        return engine.language();
    }

    @Override
    public Optional<ReadText> read(byte[] picture, Progress progress) {
        try {
            BufferedImage whole = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(picture)));
            return whole == null || whole.getHeight() <= ROWS ? engine.read(picture, progress) : tiles(whole, progress);
        } catch (IOException damaged) {
            return engine.read(picture, progress);
        } catch (OutOfMemoryError large) {
            return Optional.empty();
        }
    }

    /** Empty when a tile could not be read: a text with a gap would look whole. */
    private Optional<ReadText> tiles(BufferedImage whole, Progress progress) throws IOException {
        List<WordBox> words = new ArrayList<>();
        int height = whole.getHeight();
        int step = ROWS - SHARED;
        for (int top = 0; top == 0 || top + SHARED < height; top += step) {
            int rows = Math.min(ROWS, height - top);
            Optional<ReadText> read = engine.read(png(whole.getSubimage(0, top, whole.getWidth(), rows)), progress);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            double from = top == 0 ? 0 : top + SHARED / 2.0;
            double to = top + rows == height ? height : top + step + SHARED / 2.0;
            words.addAll(moved(read.get(), top, from, to, words));
        }
        return Optional.of(new ReadText(words));
    }

    private static List<WordBox> moved(ReadText tile, int top, double from, double to, List<WordBox> above) {
        int lines = above.isEmpty() ? 0 : above.get(above.size() - 1).line();
        return tile.words().stream()
                .map(word -> new WordBox(
                        lines + word.line(), word.x(), word.y() + top, word.width(), word.height(), word.word()))
                .filter(word -> {
                    double middle = word.y() + word.height() / 2.0;
                    return middle >= from && middle < to;
                })
                .toList();
    }

    private static byte[] png(BufferedImage tile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(tile, "png", out);
        }
        return bytes.toByteArray();
    }
}
