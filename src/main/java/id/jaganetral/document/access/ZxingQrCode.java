package id.jaganetral.document.access;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.jaganetral.application.access.QrCode;

/** QR codes by ZXing; they bear a quarter of damage. */
public final class ZxingQrCode implements QrCode {
    @Override
    public boolean[][] fields(String text) {
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            boolean[][] fields = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int row = 0; row < fields.length; row++) {
                for (int column = 0; column < fields[row].length; column++) {
                    fields[row][column] = matrix.get(column, row) == 1;
                }
            }
            return fields;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
