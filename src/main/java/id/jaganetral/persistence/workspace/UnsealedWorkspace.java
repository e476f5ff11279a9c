package id.jaganetral.persistence.workspace;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.FileSeal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Seals a workspace made by the first version, which lay open on the disk. The sealed copy is made whole beside the open
 * files; only then, by renaming, does it take their place, and the open files lie aside. A kill before that leaves the
 * workspace as it was; a kill after it is finished at the next opening.
 */
public final class UnsealedWorkspace {
    /** Where the open files lie afterwards, until the office deletes them. */
    static final String ASIDE = "sebelum-disandikan";

    private static final String STAGE = ".sealing";
    private static final String READY = "ready";
    private static final String DATABASE_FILE = "jaganetral.mv.db";
    private static final List<String> MOVED = List.of("evidence", "letters", "settings", WorkspaceFolder.DATABASE);
    private static final List<String> HAND_WRITTEN = List.of("law/", "evidence.properties");

    private final Path root;

    public UnsealedWorkspace(Path folder) {
        this.root = folder.toAbsolutePath().normalize();
    }

    /** Seals it; nothing has changed when this throws before the end. */
    public void seal(KeySource keys, Progress progress) {
        Marker marker = WorkspaceFolder.read(root);
        if (marker.format() > Marker.UNSEALED) {
            throw new OperationFailed(Message.of("workspace.seal.already", root.toString()));
        }
        FolderLock lock = FolderLock.take(root);
        try {
            WorkspaceFolder.makeFolders(root);
            FolderTree.remove(stage());
            Files.createDirectories(stage());
            DataKey key = keys.makeIn(new OpenFiles(root));
            sealFiles(key, marker.id(), progress);
            sealDatabase(key);
            new FolderArea(stage()).write(READY, out -> out.write(1));
            finish();
        } catch (IOException failed) {
            throw FolderProblem.of(root, failed);
        } finally {
            lock.close();
        }
    }

    /** Brings a sealing to its end that was interrupted after its copy was whole. */
    void finishInterrupted() {
        if (!Files.exists(stage().resolve(READY))) {
            return;
        }
        FolderLock lock = FolderLock.take(root);
        try {
            finish();
        } catch (IOException failed) {
            throw FolderProblem.of(root, failed);
        } finally {
            lock.close();
        }
    }

    /** Whether open files still lie aside. */
    static boolean liesAside(Path root) {
        return Files.isDirectory(root.resolve(ASIDE));
    }

    static void removeAside(Path root) {
        try {
            FolderTree.remove(root.resolve(ASIDE));
        } catch (IOException stuck) {
            throw FolderProblem.of(root, stuck);
        }
    }

    private void sealFiles(DataKey key, UUID id, Progress progress) throws IOException {
        long total = WorkspaceFolder.SEALED.stream()
                .mapToLong(area -> new FolderArea(root.resolve(area)).names().size())
                .sum();
        long done = 0;
        for (String name : WorkspaceFolder.SEALED) {
            FolderArea open = new FolderArea(root.resolve(name));
            Path place = Files.createDirectories(stage().resolve(name));
            FolderArea sealed = new FolderArea(place, FileSeal.of(key, id, name));
            for (String file : open.names()) {
                copy(open, file, isHandWritten(name, file) ? new FolderArea(place) : sealed);
                progress.at(++done, total + 1);
            }
            FolderTree.remove(place.resolve(FolderArea.INCOMING));
        }
    }

    private static boolean isHandWritten(String area, String file) {
        return area.equals(WorkspaceFolder.SETTINGS) && HAND_WRITTEN.stream().anyMatch(file::startsWith);
    }

    private static void copy(FolderArea from, String name, FolderArea to) throws IOException {
        try (InputStream in = from.read(name)) {
            to.write(name, in::transferTo);
        }
    }

    private void sealDatabase(DataKey key) throws IOException {
        Path from = root.resolve(WorkspaceFolder.DATABASE).resolve(DATABASE_FILE);
        Path folder = Files.createDirectories(stage().resolve(WorkspaceFolder.DATABASE));
        if (Files.exists(from)) {
            Files.copy(from, folder.resolve(DATABASE_FILE));
            Database.encrypt(folder.resolve("jaganetral"), key);
        }
    }

    private void finish() throws IOException {
        Path aside = Files.createDirectories(root.resolve(ASIDE));
        for (String name : MOVED) {
            Path staged = stage().resolve(name);
            if (!Files.exists(staged)) {
                continue;
            }
            if (Files.exists(root.resolve(name)) && !Files.exists(aside.resolve(name))) {
                Files.move(root.resolve(name), aside.resolve(name));
            }
            Files.move(staged, root.resolve(name));
        }
        Marker old = Marker.read(root);
        WorkspaceFolder.write(root, new Marker(Marker.FORMAT, old.id(), old.created(), old.sample()));
        FolderTree.remove(stage());
    }

    private Path stage() {
        return root.resolve(STAGE);
    }
}
