package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Makes files on their way in of what was dropped, chosen or pasted. */
public final class ArrivingFiles {
    private ArrivingFiles() {}

    public static Supplier<List<Arriving>> of(List<Path> files, ArrivalWay way) {
        return () -> files.stream()
                .filter(Files::isRegularFile)
                .map(file -> Arriving.file(file, way))
                .toList();
    }

    /** What the clipboard holds: files before a picture; empty when it holds neither. */
    public static Optional<Supplier<List<Arriving>>> in(ClipboardAccess clipboard) {
        List<Path> files = clipboard.files();
        if (!files.isEmpty()) {
            return Optional.of(of(files, ArrivalWay.CLIPBOARD));
        }
        return clipboard.image().map(image -> () -> List.of(Arriving.clipboard(png(image))));
    }

    private static byte[] png(Image image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
