package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.FileSeal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part of the workspace: files by relative name with slashes. A file is there whole or not at all; a kill leaves at
 * most a temporary file, which the next opening removes. In a sealed area nothing on the disk is readable without the key,
 * temporary files neither.
 */
public final class FolderArea {
    /** Temporary files lie here, on the same disk as their final place. */
    static final String INCOMING = ".incoming";

    private final Path root;
    private final Optional<FileSeal> seal;
    /** A workspace is there before its areas are. */
    private final boolean inWorkspace;

    /** An area whose files lie open: made for other programs and for hands. */
    FolderArea(Path root) {
        this(root, Optional.empty(), true);
    }

    FolderArea(Path root, FileSeal seal) {
        this(root, Optional.of(seal), true);
    }

    /** Files that lie open in a folder beside workspaces, such as a place of backups. */
    public static FolderArea open(Path root) {
        return new FolderArea(root, Optional.empty(), false);
    }

    /** Sealed files in such a folder. */
    public static FolderArea sealed(Path root, FileSeal seal) {
        return new FolderArea(root, Optional.of(seal), false);
    }

    private FolderArea(Path root, Optional<FileSeal> seal, boolean inWorkspace) {
        this.root = root;
        this.seal = seal;
        this.inWorkspace = inWorkspace;
    }

    /** Where a drive went away, no folder of the same name is made on the disk below it. */
    private Path there(Path folder) throws IOException {
        if (inWorkspace && !Files.isDirectory(root.getParent())) {
            throw new IOException("the workspace is gone");
        }
        return Files.createDirectories(folder);
    }

    /** Writes what a caller puts out. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Opens a file for reading. */
    public InputStream read(String name) {
        try {
            InputStream onDisk = new BufferedInputStream(Files.newInputStream(inside(name)), 64 * 1024);
            return seal.isPresent() ? seal.get().opening(onDisk) : onDisk;
        } catch (IOException unreadable) {
            throw FolderProblem.of(root, unreadable);
        }
    }

    /** Writes a file in one piece, replacing an older one. */
    public void write(String name, Content content) {
        try (PendingFile pending = begin()) {
            content.writeTo(pending.out());
            pending.keepAs(name);
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    /** Begins a file whose name is known only when its bytes are. */
    public PendingFile begin() {
        try {
            return new PendingFile(this);
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    /** The sentence for a failure met while reading or writing here. */
    public OperationFailed failed(IOException cause) {
        return FolderProblem.of(root, cause);
    }

    public boolean has(String name) {
        return Files.isRegularFile(inside(name));
    }

    /** Size of the content in bytes. */
    public long size(String name) {
        try {
            long onDisk = Files.size(inside(name));
            return seal.map(known -> known.contentSize(onDisk)).orElse(onDisk);
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    /** Deletes a file; a missing one is no problem. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(inside(name));
        } catch (IOException stuck) {
            throw failed(stuck);
        }
    }

    /** Gives a file another name; it has the one or the other at any moment. */
    public void move(String from, String to) {
        try {
            moveIn(inside(from), to);
            FolderTree.sync(inside(from).getParent());
        } catch (IOException stuck) {
            throw failed(stuck);
        }
    }

    /** Names of all files, sorted, temporary ones left out. */
    public List<String> names() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.startsWith(INCOMING))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    /** Where something lies, for showing. */
    public Path place(String name) {
        return inside(name);
    }

    /** A place another program can open; only where files lie open. */
    public Path forOtherPrograms(String name) {
        if (seal.isPresent()) {
            throw new IllegalStateException("no other program can read a sealed file");
        }
        return inside(name);
    }

    OutputStream sealing(OutputStream onDisk) throws IOException {
        return seal.isPresent() ? seal.get().sealing(onDisk) : onDisk;
    }

    Path incoming() throws IOException {
        return there(root.resolve(INCOMING));
    }

    Path inside(String name) {
        Path path = root.resolve(name).normalize();
        if (name.isEmpty() || !path.startsWith(root) || path.equals(root) || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not inside the workspace: " + name);
        }
        return path;
    }

    void clearIncoming() throws IOException {
        Path incoming = root.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (Stream<Path> left = Files.list(incoming)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Puts a finished temporary file into its place and makes the change of name durable. */
    void moveIn(Path temporary, String name) throws IOException {
        Path place = inside(name);
        there(place.getParent());
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        FolderTree.sync(place.getParent());
    }
}
