package id.jaganetral.domain.evidence.likeness;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What phones and messengers make of a picture: recompressed, scaled, cropped. */
public final class Copies {
    private Copies() {}

    /** Saved again with little quality. */
    public static BufferedImage recompressed(BufferedImage picture, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } finally {
            writer.dispose();
        }
    }

    public static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = (int) Math.round(picture.getWidth() * scale);
        int height = (int) Math.round(picture.getHeight() * scale);
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    /** A tenth of the height or the width is cut off, anywhere: from one edge, or shared by both. */
    public static BufferedImage cropped(BufferedImage picture, Random chance) {
        boolean ofHeight = chance.nextInt(3) > 0;
        double first = chance.nextBoolean() ? chance.nextInt(2) : chance.nextDouble();
        int whole = ofHeight ? picture.getHeight() : picture.getWidth();
        int cut = whole / 10;
        int from = (int) Math.round(cut * first);
        return ofHeight
                ? picture.getSubimage(0, from, picture.getWidth(), whole - cut)
                : picture.getSubimage(from, 0, whole - cut, picture.getHeight());
    }

    /** A twentieth is cut from each of the four edges. */
    public static BufferedImage croppedAllAround(BufferedImage picture) {
        int x = picture.getWidth() / 20;
        int y = picture.getHeight() / 20;
        return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
    }

    /** Brightness alone. */
    public static LightGrid light(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] light = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                light[y * width + x] =
                        (byte) ((299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000);
            }
        }
        return new LightGrid(width, height, light);
    }
}
