package id.jaganetral.persistence.evidence.likeness;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.likeness.Sketcher;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.domain.evidence.likeness.LightGrid;
import id.jaganetral.domain.evidence.likeness.Sketch;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws sketches of what the preview shows: upright, and no finer than needed. */
public final class PictureSketcher implements Sketcher {
    private static final int SIDE = 1_024;
    /** Up to so many pixels no row is skipped while decoding, so that scaled copies look alike. */
    private static final long WHOLE = 24_000_000;

    private final Previews previews;

    public PictureSketcher(Previews previews) {
        this.previews = previews;
    }

    @Override
    public Optional<Sketch> sketch(KeptFile file) {
        if (file.type().presentation() == MediaType.Presentation.VIDEO) {
            // a first frame is often black or a title; whether it tells videos apart was not measured
            return Optional.empty();
        }
        return previews.preview(file, side(file)).flatMap(png -> Sketch.of(light(decoded(png))));
    }

    private static int side(KeptFile file) {
        return file.pixels()
                .filter(size -> size.count() <= WHOLE)
                .map(size -> Math.max(SIDE, (Math.max(size.width(), size.height()) + 1) / 2))
                .orElse(SIDE);
    }

    private static BufferedImage decoded(byte[] png) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** What is see-through shows white, as on the screen. */
    private static LightGrid light(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] light = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                light[y * width + x] = (byte) light(row[x]);
            }
        }
        return new LightGrid(width, height, light);
    }

    private static int light(int argb) {
        int light = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
        int opaque = argb >>> 24;
        return (light * opaque + 255 * (255 - opaque)) / 255;
    }
}
