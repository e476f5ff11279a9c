package id.jaganetral.ui.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Proposes a folder that is still free. */
final class FolderProposal {
    private FolderProposal() {}

    /** The folder itself while it is empty or missing, else the next number behind its name. */
    static Path free(Path wanted) {
        Path candidate = wanted;
        for (int number = 2; !isFree(candidate); number++) {
            candidate = wanted.resolveSibling(wanted.getFileName() + " " + number);
        }
        return candidate;
    }

    /** The chosen folder when it is empty; else a new one inside it, because a workspace shares its folder with none. */
    static Path inside(Path chosen, String name) {
        return isFree(chosen) ? chosen : free(chosen.resolve(name));
    }

    private static boolean isFree(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }
}
