package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Keeps a second program out of the folder. The operating system lets go of it when the process dies. */
public final class FolderLock implements AutoCloseable {
    static final String NAME = "jaganetral.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        return take(folder, "workspace.open.busy");
    }

    /**
     * Takes the lock of any folder this program keeps.
     *
     * @param busyKey the sentence when another holds it, with the folder
     */
    private static FolderLock take(Path folder, String busyKey) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException sameProgram) {
            closeQuietly(channel);
            throw busy(folder, busyKey, sameProgram);
        } catch (IOException refused) {
            closeQuietly(channel);
            throw FolderProblem.of(folder, refused);
        }
        closeQuietly(channel);
        throw busy(folder, busyKey, null);
    }

    /** Works while nobody else can take the folder's lock. */
    public static <T> T holding(Path folder, String busyKey, Supplier<T> work) {
        FolderLock lock = take(folder, busyKey);
        try {
            return work.get();
        } finally {
            lock.close();
        }
    }

    private static OperationFailed busy(Path folder, String key, Exception cause) {
        return new OperationFailed(Message.of(key, folder.toString()), cause);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException ignored) {
            // nothing was written through it; the first problem is the one to tell
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
