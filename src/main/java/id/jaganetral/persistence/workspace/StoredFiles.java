package id.jaganetral.persistence.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a workspace as they lie on the disk, sealed ones sealed: what a backup carries, without the database, which
 * is copied in its own way, and without what belongs to this computer: log, lock, counted passwords, half-written files.
 */
public final class StoredFiles {
    private final Path root;

    StoredFiles(Path root) {
        this.root = root;
    }

    /**
     * One file.
     *
     * @param name relative, with slashes
     * @param size bytes on the disk
     * @param modified milliseconds since 1970
     */
    public record StoredFile(String name, long size, long modified) {}

    /** All of them, in a fixed order. */
    public List<StoredFile> list() {
        try {
            List<StoredFile> all = new ArrayList<>();
            add(Marker.NAME, all);
            add(WorkspaceFolder.KEYS, all);
            List<String> areas = new ArrayList<>(WorkspaceFolder.SEALED);
            areas.add(WorkspaceFolder.TEMPLATES);
            for (String area : areas) {
                for (String file : new FolderArea(root.resolve(area)).names()) {
                    add(area + "/" + file, all);
                }
            }
            return all;
        } catch (IOException unreadable) {
            throw FolderProblem.of(root, unreadable);
        }
    }

    /** The bytes of one; empty when it is gone meanwhile. */
    public Optional<InputStream> open(String name) {
        try {
            return Optional.of(new BufferedInputStream(Files.newInputStream(root.resolve(name))));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw FolderProblem.of(root, unreadable);
        }
    }

    private void add(String name, List<StoredFile> all) throws IOException {
        Path file = root.resolve(name);
        try {
            all.add(new StoredFile(
                    name, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        } catch (NoSuchFileException gone) {
            // deleted while the list was made, or never written
        }
    }
}
