package id.jaganetral.application.letter;

import id.jaganetral.domain.template.PictureBytes;
import id.jaganetral.domain.template.TagValue;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Reads how wide and high a PNG or JPEG is from its first bytes, and gives it a height on paper. */
final class PictureSize {
    private static final int PNG_HEADER = 16;
    private static final double MM_PER_DOT = 25.4 / 96;

    private PictureSize() {}

    static TagValue.Picture heightMm(PictureBytes picture, double height) {
        double[] size = pixels(picture);
        return new TagValue.Picture(picture, height * size[0] / size[1], height);
    }

    /** As large as the page allows, a small picture no larger than on a screen of 96 dots an inch. */
    static TagValue.Picture within(PictureBytes picture, double mostWidth, double mostHeight) {
        double[] size = pixels(picture);
        double scale = Math.min(MM_PER_DOT, Math.min(mostWidth / size[0], mostHeight / size[1]));
        return new TagValue.Picture(picture, size[0] * scale, size[1] * scale);
    }

    /** Width and height; a square when the picture does not tell. */
    private static double[] pixels(PictureBytes picture) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(picture.bytes()))) {
            if (picture.extension().equals("jpeg")) {
                return jpeg(in);
            }
            in.skipNBytes(PNG_HEADER);
            return new double[] {Math.max(1, in.readInt()), Math.max(1, in.readInt())};
        } catch (IOException tooShort) {
            return new double[] {1, 1};
        }
    }

    private static double[] jpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        while (true) {
            int marker = in.readUnsignedShort();
            int length = in.readUnsignedShort();
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                in.readUnsignedByte();
                double height = Math.max(1, in.readUnsignedShort());
                return new double[] {Math.max(1, in.readUnsignedShort()), height};
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }
}
