package id.jaganetral.application.access;

/** Draws a text as QR code. */
@FunctionalInterface
public interface QrCode {
    /** Rows of dark fields, without the quiet border. */
    boolean[][] fields(String text);
}
