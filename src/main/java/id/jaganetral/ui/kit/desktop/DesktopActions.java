package id.jaganetral.ui.kit.desktop;

import java.nio.file.Path;

/**
 * Hands files to the programs of the desktop. Returns at once, unless it says otherwise; when the desktop has no program
 * for it, the user is told where the file lies.
 */
public interface DesktopActions {
    void open(Path file);

    /** For jobs: returns when the desktop has taken it and fails when it has not. */
    void openNow(Path file);

    /** For jobs: returns when the desktop has taken it and fails when it has not. */
    void printNow(Path file);

    void openFolder(Path folder);
}
