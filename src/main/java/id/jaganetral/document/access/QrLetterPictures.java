package id.jaganetral.document.access;

import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.domain.template.PictureBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of letters, with those drawn that are asked for as QR code. */
public final class QrLetterPictures implements LetterPictures {
    private static final int FIELD = 8;
    /** The quiet border readers want, in fields. */
    private static final int BORDER = 4;

    private final LetterPictures others;

    public QrLetterPictures(LetterPictures others) {
        this.others = others;
    }

    @Override
    public Optional<PictureBytes> picture(String reference) {
        return reference.startsWith(QR)
                ? Optional.of(drawn(new ZxingQrCode().fields(reference.substring(QR.length()))))
                : others.picture(reference);
    }

    private static PictureBytes drawn(boolean[][] fields) {
        int side = (fields.length + 2 * BORDER) * FIELD;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, dark(fields, y / FIELD - BORDER, x / FIELD - BORDER) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return new PictureBytes(bytes.toByteArray());
    }

    private static boolean dark(boolean[][] fields, int row, int column) {
        return row >= 0 && column >= 0 && row < fields.length && column < fields.length && fields[row][column];
    }
}
