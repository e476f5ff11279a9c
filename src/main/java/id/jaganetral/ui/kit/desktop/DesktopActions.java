package id.jaganetral.ui.kit.desktop;

import java.nio.file.Path;

/**
 * Hands files to the programs of the desktop. Returns at once; when the desktop has no program for it, the user is told
 * where the file lies.
 */
public interface DesktopActions {
    void open(Path file);

    void print(Path file);

    void openFolder(Path folder);
}
