package id.jaganetral.persistence.workspace;

import id.jaganetral.application.workspace.WorkingFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The working folder of an open workspace, in the system's temporary folder and readable by its user alone. A lock beside it
 * says that its program lives; what a killed program left is deleted by the next one that starts.
 */
public final class WorkingCopies implements WorkingFolder, AutoCloseable {
    private static final String PLACE = "jaganetral-kerja-";
    private static final String LOCK = ".lock";

    private final Path root;
    private final FileChannel lock;

    private WorkingCopies(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens an empty one for a workspace, after deleting what dead programs left. */
    public static WorkingCopies open(UUID workspace) {
        Path place = place();
        try {
            makePrivate(place);
            Path root = place.resolve(workspace.toString());
            FileChannel lock = FileChannel.open(
                    place.resolve(workspace + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new IOException("the working folder of this workspace is in use");
            }
            WorkingCopies opened = new WorkingCopies(root, lock);
            opened.empty();
            removeLeftovers();
            return opened;
        } catch (IOException | OverlappingFileLockException refused) {
            throw FolderProblem.of(place, new IOException(refused));
        }
    }

    /** Deletes the working folders of programs that live no more. */
    public static void removeLeftovers() {
        Path place = place();
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> entries = Files.list(place)) {
            for (Path folder : entries.filter(Files::isDirectory).toList()) {
                removeWhenDead(folder);
            }
        } catch (IOException unreadable) {
            throw FolderProblem.of(place, unreadable);
        }
    }

    @Override
    public Path make() {
        try {
            makePrivate(root);
            return Files.createTempDirectory(root, "");
        } catch (IOException refused) {
            throw FolderProblem.of(root, refused);
        }
    }

    @Override
    public int empty() {
        return remove(root);
    }

    @Override
    public void close() {
        empty();
        try {
            lock.close();
            Files.deleteIfExists(root.resolveSibling(root.getFileName() + LOCK));
        } catch (IOException leftForTheNextStart) {
            // an empty lock file names nobody
        }
    }

    private static void removeWhenDead(Path folder) throws IOException {
        Path beside = folder.resolveSibling(folder.getFileName() + LOCK);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock taken = channel.tryLock();
            if (taken != null) {
                remove(folder);
                taken.release();
            }
        } catch (OverlappingFileLockException ownedHere) {
            // the workspace is open in this program
        }
    }

    private static Path place() {
        return Path.of(System.getProperty("java.io.tmpdir"), PLACE + System.getProperty("user.name"));
    }

    private static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static int remove(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        int stuck = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                boolean isFile = Files.isRegularFile(file);
                if (!file.toFile().delete() && isFile) {
                    stuck++;
                }
            }
        } catch (IOException unreadable) {
            stuck++;
        }
        return stuck;
    }
}
