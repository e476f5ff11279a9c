package id.jaganetral.persistence.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes away a workspace whose making was cancelled or failed, so that the folder is as free as before. */
public final class HalfMadeWorkspace {
    private HalfMadeWorkspace() {}

    /** Empties a folder this program has just made into a workspace; any other folder is left alone. */
    public static void remove(Path folder) {
        if (!WorkspaceFolder.isWorkspace(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException stuck) {
            throw FolderProblem.of(folder, stuck);
        }
    }
}
