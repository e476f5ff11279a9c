package id.jaganetral.ui.kit.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. Empty means that the user thought better of it. */
public interface FileDialogs {
    Optional<Path> openFile(String title, FileKind... kinds);

    List<Path> openFiles(String title, FileKind... kinds);

    Optional<Path> saveFile(String title, String proposedName, FileKind... kinds);

    Optional<Path> folder(String title);
}
