package id.jaganetral.ui.kit.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/** What lies in the clipboard, and putting something there. */
public interface ClipboardAccess {
    void copyText(String text);

    Optional<String> text();

    Optional<Image> image();

    List<Path> files();
}
