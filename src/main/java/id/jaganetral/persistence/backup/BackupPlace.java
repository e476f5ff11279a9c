package id.jaganetral.persistence.backup;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.FolderLock;
import id.jaganetral.persistence.workspace.FolderTree;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with the backups of one workspace. */
final class BackupPlace {
    static final String MARKER = "jaganetral-cadangan.properties";
    private static final int FORMAT = 1;
    private static final String PIECES = "pieces";
    private static final String BACKUPS = "backups";
    private static final String INCOMING = ".incoming";

    private final Path root;
    private final UUID workspace;

    private BackupPlace(Path root, UUID workspace) {
        this.root = root;
        this.workspace = workspace;
    }

    /** Makes the folder a place for this workspace, or finds that it is one. */
    static BackupPlace prepare(Path folder, UUID workspace) {
        try {
            Optional<BackupPlace> there = at(folder);
            if (there.isEmpty()) {
                Files.createDirectories(folder);
                byte[] text = ("# JagaNetral\nformat=" + FORMAT + "\nworkspace=" + workspace + "\n")
                        .getBytes(StandardCharsets.UTF_8);
                FolderArea.open(folder).write(MARKER, out -> out.write(text));
                return new BackupPlace(folder, workspace);
            }
            if (!there.get().workspace.equals(workspace)) {
                throw new OperationFailed(Message.of("backup.place.other", folder.toString()));
            }
            return there.get();
        } catch (IOException refused) {
            throw FolderArea.open(folder).failed(refused);
        }
    }

    /** The place this folder is; empty when it is none. */
    static Optional<BackupPlace> at(Path folder) {
        FolderArea area = FolderArea.open(folder);
        if (!Files.isRegularFile(folder.resolve(MARKER))) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (InputStreamReader in = new InputStreamReader(area.read(MARKER), StandardCharsets.UTF_8)) {
            lines.load(in);
            if (Integer.parseInt(lines.getProperty("format", "")) > FORMAT) {
                throw new OperationFailed(Message.of("backup.place.newer", folder.toString()));
            }
            return Optional.of(new BackupPlace(folder, UUID.fromString(lines.getProperty("workspace", ""))));
        } catch (IOException unreadable) {
            throw area.failed(unreadable);
        } catch (IllegalArgumentException damaged) {
            throw new OperationFailed(Message.of("backup.place.damaged", folder.toString()), damaged);
        }
    }

    Path root() {
        return root;
    }

    UUID workspace() {
        return workspace;
    }

    /** Keeps others out, in this program and in another. */
    <T> T alone(Supplier<T> work) {
        return FolderLock.holding(root, "backup.place.busy", work);
    }

    /** Oldest first. */
    List<BackupFolder> backups() {
        Path folder = root.resolve(BACKUPS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d{6}"))
                    .map(BackupFolder::new)
                    .sorted(Comparator.comparingInt(BackupFolder::number))
                    .toList();
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    Optional<BackupFolder> backup(int number) {
        return backups().stream().filter(one -> one.number() == number).findFirst();
    }

    Optional<BackupFolder> newest() {
        List<BackupFolder> all = backups();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    Pieces pieces() {
        try {
            return new Pieces(root.resolve(PIECES), root.resolve(INCOMING));
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
    }

    /** A new folder of that name for work in progress; the next work here takes away what is left. */
    Path temporary(String name) throws IOException {
        Path folder = root.resolve(INCOMING).resolve(name);
        FolderTree.remove(folder);
        return Files.createDirectories(folder);
    }

    /** Removes what interrupted work left; under the lock. */
    void clearTemporary() {
        try {
            FolderTree.remove(root.resolve(INCOMING));
        } catch (IOException stuck) {
            throw failed(stuck);
        }
    }

    /** Gives a finished temporary folder the next number; from here on the backup is there. */
    BackupFolder add(Path finished) throws IOException {
        int number = newest().map(BackupFolder::number).orElse(0) + 1;
        Path place = Files.createDirectories(root.resolve(BACKUPS)).resolve(String.format("%06d", number));
        FolderTree.remove(finished.resolve(INCOMING));
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        FolderTree.sync(place.getParent());
        return new BackupFolder(place);
    }

    /** Lets backups go; their pieces stay until {@link Pieces#keepOnly}. */
    void keepOnly(Set<Integer> numbers) throws IOException {
        for (BackupFolder one : backups()) {
            if (!numbers.contains(one.number())) {
                // first out of the list in one step, then away
                Path gone = root.resolve(INCOMING).resolve("gone-" + one.number());
                Files.createDirectories(gone.getParent());
                Files.move(one.root(), gone, StandardCopyOption.ATOMIC_MOVE);
                FolderTree.remove(gone);
            }
        }
    }

    Set<Integer> numbers() {
        return backups().stream().map(BackupFolder::number).collect(Collectors.toSet());
    }

    OperationFailed failed(IOException cause) {
        return FolderArea.open(root).failed(cause);
    }
}
