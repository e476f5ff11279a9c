package id.jaganetral.application.evidence;

import id.jaganetral.domain.evidence.ArrivalWay;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on its way in.
 *
 * @param fileName its name, empty for the clipboard
 * @param bytes its length, negative when unknown
 * @param way how it came
 * @param source opens it
 */
public record Arriving(String fileName, long bytes, ArrivalWay way, Source source) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static Arriving file(Path file, ArrivalWay way) {
        Path name = file.getFileName();
        return new Arriving(
                name == null ? file.toString() : name.toString(),
                file.toFile().length(),
                way,
                () -> Files.newInputStream(file));
    }

    /** A picture from the clipboard, already as PNG. */
    public static Arriving clipboard(byte[] png) {
        return picture(png, ArrivalWay.CLIPBOARD);
    }

    /** A picture without a file, already as PNG. */
    public static Arriving picture(byte[] png, ArrivalWay way) {
        byte[] kept = png.clone();
        return new Arriving("", kept.length, way, () -> new ByteArrayInputStream(kept));
    }
}
