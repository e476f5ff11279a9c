package id.jaganetral.persistence.workspace;

import id.jaganetral.persistence.vault.PlainFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The few open files at the root of a workspace: wrapped keys, and the count of wrong passwords. */
public final class OpenFiles implements PlainFiles {
    private final FolderArea root;

    public OpenFiles(Path folder) {
        this.root = new FolderArea(folder.toAbsolutePath().normalize());
    }

    @Override
    public Optional<byte[]> read(String name) {
        if (!root.has(name)) {
            return Optional.empty();
        }
        try (InputStream in = root.read(name)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw root.failed(unreadable);
        }
    }

    @Override
    public void write(String name, byte[] content) {
        root.write(name, out -> out.write(content));
    }
}
