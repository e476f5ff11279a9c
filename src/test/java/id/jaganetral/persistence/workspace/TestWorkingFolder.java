package id.jaganetral.persistence.workspace;

import id.jaganetral.application.workspace.WorkingFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A working folder for tests, in the system's temporary folder. */
public final class TestWorkingFolder implements WorkingFolder {
    @Override
    public Path make() {
        try {
            return Files.createTempDirectory("jaganetral-test");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public int empty() {
        return 0;
    }
}
