package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Puts a workspace that was built beside it in the place of another, which is set aside and never deleted. A kill before the
 * new one was called whole leaves the old one as it was; a kill after it is finished at the next opening.
 */
public final class ReplacedWorkspace {
    private static final String STAGE = ".dipulihkan";
    private static final String READY = "jaganetral-ready";

    private final Path target;
    private final Path stage;
    private Optional<FolderLock> lock = Optional.empty();

    /**
     * A place to build in.
     *
     * @param target where the workspace is to lie in the end; may be absent, empty or a workspace
     */
    public ReplacedWorkspace(Path target) {
        this.target = target.toAbsolutePath().normalize();
        this.stage = this.target.resolveSibling("." + this.target.getFileName() + STAGE);
    }

    /** An empty folder on the same disk; what an interrupted attempt left in it is gone. */
    public Path begin() {
        if (!isFree()) {
            throw new OperationFailed(Message.of("backup.restore.occupied", target.toString()));
        }
        try {
            FolderTree.remove(stage);
            Files.createDirectories(stage);
            lock = Optional.of(FolderLock.take(stage));
            return stage;
        } catch (IOException refused) {
            throw FolderProblem.of(target, refused);
        }
    }

    /** Takes away what was built, when it is not to be used. */
    public void giveUp() {
        try {
            lock.ifPresent(FolderLock::close);
            FolderTree.remove(stage);
        } catch (IOException stuck) {
            throw FolderProblem.of(target, stuck);
        }
    }

    /**
     * Puts what was built into its place.
     *
     * @param asideName name of the folder the old workspace is kept in, beside the new one
     * @return where the old one lies now; empty when there was none
     */
    public Optional<Path> finish(String asideName) {
        try {
            // nobody may work in the old one; a folder with an open file cannot be renamed on Windows
            if (Marker.isIn(target)) {
                FolderLock.take(target).close();
            }
            byte[] name = asideName.getBytes(StandardCharsets.UTF_8);
            new FolderArea(stage).write(READY, out -> out.write(name));
            lock.ifPresent(FolderLock::close);
            return swap();
        } catch (IOException failed) {
            throw FolderProblem.of(target, failed);
        }
    }

    /** Brings an exchange to its end that was interrupted after the new workspace was whole; sweeps away half of one. */
    static void finishInterrupted(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        if (root.getFileName() == null) {
            return;
        }
        ReplacedWorkspace replaced = new ReplacedWorkspace(root);
        try {
            if (Files.exists(replaced.stage.resolve(READY))) {
                replaced.swap();
            } else {
                Files.deleteIfExists(root.resolve(READY));
                replaced.removeHalf();
            }
        } catch (IOException failed) {
            throw FolderProblem.of(root, failed);
        }
    }

    /** Half a workspace nobody builds on any more. */
    private void removeHalf() throws IOException {
        if (!Files.isDirectory(stage)) {
            return;
        }
        try {
            FolderLock.take(stage).close();
        } catch (OperationFailed beingBuilt) {
            return;
        }
        FolderTree.remove(stage);
    }

    private Optional<Path> swap() throws IOException {
        Optional<Path> aside = Optional.empty();
        if (Marker.isIn(target)) {
            Path kept = free(target.resolveSibling(Files.readString(stage.resolve(READY))));
            Files.move(target, kept);
            aside = Optional.of(kept);
        } else {
            Files.deleteIfExists(target);
        }
        Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        FolderTree.sync(target.getParent());
        Files.deleteIfExists(target.resolve(READY));
        return aside;
    }

    private boolean isFree() {
        if (Marker.isIn(target) || !Files.exists(target)) {
            return true;
        }
        try (var files = Files.list(target)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw FolderProblem.of(target, unreadable);
        }
    }

    private static Path free(Path wanted) {
        Path path = wanted;
        for (int i = 2; Files.exists(path); i++) {
            path = wanted.resolveSibling(wanted.getFileName() + " " + i);
        }
        return path;
    }
}
