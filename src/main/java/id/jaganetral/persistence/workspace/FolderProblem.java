package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.BrokenSeal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Turns what the file system says into a sentence with a way out. */
final class FolderProblem {
    /** Below this a failed write is put down to the disk being full. */
    private static final long NEARLY_FULL_BYTES = 256 * 1024;

    private FolderProblem() {}

    static OperationFailed of(Path place, IOException cause) {
        return new OperationFailed(sentence(place, cause), cause);
    }

    private static Message sentence(Path place, IOException cause) {
        if (cause instanceof BrokenSeal) {
            return Message.of("workspace.disk.changed", place.toString());
        }
        if (isFull(place, cause)) {
            return Message.of("workspace.disk.full", place.toString());
        }
        if (isForbidden(cause)) {
            return Message.of("workspace.disk.forbidden", place.toString());
        }
        if (cause instanceof NoSuchFileException) {
            return Message.of("workspace.disk.missing", cause.getMessage());
        }
        return Message.of("workspace.disk.trouble", place.toString());
    }

    private static boolean isForbidden(IOException cause) {
        return cause instanceof AccessDeniedException
                || cause.getCause() instanceof ReadOnlyFileSystemException
                || says(cause, "read-only file system");
    }

    private static boolean isFull(Path place, IOException cause) {
        return says(cause, "no space left")
                || says(cause, "not enough space")
                || says(cause, "disk quota exceeded")
                || freeBytes(place) < NEARLY_FULL_BYTES;
    }

    private static boolean says(IOException cause, String words) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words);
    }

    private static long freeBytes(Path place) {
        try {
            Path there = place;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there == null ? Long.MAX_VALUE : Files.getFileStore(there).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
