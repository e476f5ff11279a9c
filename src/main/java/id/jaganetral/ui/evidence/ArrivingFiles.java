package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.intake.Gathered;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Looked through in the background, because folders may be large. */
    public static Supplier<Handful> of(GatherFiles gather, List<Path> files, ArrivalWay way) {
        return () -> {
            Gathered gathered = gather.gather(files);
            return new Handful(
                    gathered.files().stream()
                            .map(file -> Arriving.file(file, way))
                            .toList(),
                    gathered.left());
        };
    }

    /** What the clipboard holds: files before a picture; empty when it holds neither. */
    public static Optional<Supplier<Handful>> in(ClipboardAccess clipboard, GatherFiles gather) {
        List<Path> files = clipboard.files();
        if (!files.isEmpty()) {
            return Optional.of(of(gather, files, ArrivalWay.CLIPBOARD));
        }
        return clipboard.image().map(image -> picture(image, ArrivalWay.CLIPBOARD));
    }

    /** A picture without a file, encoded in the background. */
    public static Supplier<Handful> picture(Image image, ArrivalWay way) {
        return () -> new Handful(List.of(Arriving.picture(png(image), way)), List.of());
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
