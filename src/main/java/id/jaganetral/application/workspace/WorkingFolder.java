package id.jaganetral.application.workspace;

import java.nio.file.Path;

/**
 * Where documents lie open for Word, the printer or LibreOffice (folder kerja): outside the workspace, emptied when the
 * screen is locked, when the program ends, and when it starts again after a crash.
 */
public interface WorkingFolder {
    /** A new empty folder of its own. */
    Path make();

    /** Deletes all; answers how many files another program still holds. */
    int empty();
}
