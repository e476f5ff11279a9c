package id.jaganetral.persistence.workspace;

import id.jaganetral.application.workspace.OpenFilesAside;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.FileSeal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder of a workspace (ruang kerja), held by this process alone until closed. */
public final class WorkspaceFolder implements AutoCloseable {
    static final String TEMPLATES = "templates";
    static final String SETTINGS = "settings";
    static final String DATABASE = "database";
    static final String LOGS = "logs";
    static final String KEYS = "jaganetral-keys.json";
    /** Areas nobody reads without the key. */
    static final List<String> SEALED = List.of("evidence", "letters", SETTINGS);

    /** What creation may have left before the marker. */
    private static final List<String> BEFORE_MARKER = List.of(FolderLock.NAME, KEYS, "jaganetral-attempts.json");

    private final Path root;
    private final FolderLock lock;
    private final Marker marker;
    private final DataKey key;

    private WorkspaceFolder(Path root, FolderLock lock, Marker marker, DataKey key) {
        this.root = root;
        this.lock = lock;
        this.marker = marker;
        this.key = key;
    }

    public static boolean isWorkspace(Path folder) {
        return Marker.isIn(folder);
    }

    /** Whether it was made before workspaces were sealed, so that it must be converted first. */
    public static boolean isUnsealed(Path folder) {
        ReplacedWorkspace.finishInterrupted(folder);
        new UnsealedWorkspace(folder).finishInterrupted();
        return read(folder.toAbsolutePath().normalize()).format() <= Marker.UNSEALED;
    }

    /** Whether everything in it is invented. */
    public static boolean isSample(Path folder) {
        return read(folder.toAbsolutePath().normalize()).sample();
    }

    /** Fails with a sentence when it is no workspace that this program knows, or another program works in it. */
    public static void requireFree(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        read(root);
        FolderLock.take(root).close();
    }

    /** Makes a new workspace in a folder that is empty or does not exist yet. */
    public static WorkspaceFolder create(Path folder, Clock clock, KeySource keys) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            if (!isEmpty(root)) {
                throw new OperationFailed(Message.of("workspace.create.notempty", root.toString()));
            }
        } catch (IOException refused) {
            throw FolderProblem.of(root, refused);
        }
        FolderLock lock = FolderLock.take(root);
        try {
            Marker marker = new Marker(
                    Marker.FORMAT, UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.SECONDS), false);
            makeFolders(root);
            DataKey key = keys.makeIn(new OpenFiles(root));
            // the marker comes last: without it the folder is no workspace and can be made anew
            write(root, marker);
            return new WorkspaceFolder(root, lock, marker, key);
        } catch (IOException refused) {
            lock.close();
            throw FolderProblem.of(root, refused);
        } catch (OperationFailed failed) {
            lock.close();
            throw failed;
        }
    }

    /** Opens an existing workspace and removes what an interrupted program left half done. */
    public static WorkspaceFolder open(Path folder, DataKey key) {
        Path root = folder.toAbsolutePath().normalize();
        ReplacedWorkspace.finishInterrupted(root);
        new UnsealedWorkspace(root).finishInterrupted();
        Marker marker = read(root);
        FolderLock lock = FolderLock.take(root);
        try {
            if (marker.format() <= Marker.UNSEALED) {
                throw new OperationFailed(Message.of("workspace.open.unsealed", root.toString()));
            }
            makeFolders(root);
            WorkspaceFolder opened = new WorkspaceFolder(root, lock, marker, key);
            opened.clearIncoming();
            return opened;
        } catch (IOException refused) {
            lock.close();
            throw FolderProblem.of(root, refused);
        } catch (OperationFailed failed) {
            lock.close();
            throw failed;
        }
    }

    /** The files a backup carries, as they lie on the disk. */
    public StoredFiles stored() {
        return new StoredFiles(root);
    }

    /** Where it lies, for showing. */
    public Path root() {
        return root;
    }

    /** Names the workspace wherever it is moved to. */
    public UUID id() {
        return marker.id();
    }

    /** Says on the disk that everything in it is invented. */
    public void markAsSample() {
        write(root, new Marker(marker.format(), marker.id(), marker.created(), true));
    }

    /** What was unencrypted before the workspace was sealed, and is kept aside. */
    public OpenFilesAside openFilesAside() {
        return new OpenFilesAside() {
            @Override
            public boolean areThere() {
                return UnsealedWorkspace.liesAside(root);
            }

            @Override
            public void remove() {
                UnsealedWorkspace.removeAside(root);
            }
        };
    }

    /** Originals of the evidence. */
    public FolderArea evidence() {
        return sealed("evidence");
    }

    /** Frozen copies of what was produced: letters and recaps. */
    public FolderArea letters() {
        return sealed("letters");
    }

    /** The office's own copies of the forms; they lie open, because Word edits them and no case is in them. */
    public FolderArea templates() {
        return new FolderArea(root.resolve(TEMPLATES));
    }

    public FolderArea settings() {
        return sealed(SETTINGS);
    }

    /** Settings an office writes by hand; no person is in them. */
    public FolderArea handWritten() {
        return new FolderArea(root.resolve(SETTINGS));
    }

    /** File of the database, without the ending its engine adds. */
    public Path databaseFile() {
        return root.resolve(DATABASE).resolve("jaganetral");
    }

    public Path logs() {
        return root.resolve(LOGS);
    }

    @Override
    public void close() {
        lock.close();
    }

    /** For what lies beside the workspace and belongs to it. */
    public DataKey key() {
        return key;
    }

    static Marker read(Path root) {
        if (!Files.isDirectory(root)) {
            throw new OperationFailed(Message.of("workspace.open.nofolder", root.toString()));
        }
        if (!Marker.isIn(root)) {
            throw new OperationFailed(Message.of("workspace.open.notworkspace", root.toString()));
        }
        Marker marker = Marker.read(root);
        if (marker.format() > Marker.FORMAT) {
            throw new OperationFailed(Message.of("workspace.open.newer", root.toString()));
        }
        return marker;
    }

    static void write(Path root, Marker marker) {
        byte[] text = marker.asText().getBytes(StandardCharsets.UTF_8);
        new FolderArea(root).write(Marker.NAME, out -> out.write(text));
    }

    private FolderArea sealed(String name) {
        return new FolderArea(root.resolve(name), FileSeal.of(key, marker.id(), name));
    }

    private void clearIncoming() throws IOException {
        new FolderArea(root).clearIncoming();
        new FolderArea(root.resolve(TEMPLATES)).clearIncoming();
        for (String name : SEALED) {
            sealed(name).clearIncoming();
        }
    }

    static void makeFolders(Path root) throws IOException {
        for (String name : SEALED) {
            Files.createDirectories(root.resolve(name));
        }
        Files.createDirectories(root.resolve(TEMPLATES));
        Files.createDirectories(root.resolve(DATABASE));
        Files.createDirectories(root.resolve(LOGS));
    }

    /** A lock file or a half-made layout without marker does not count: creation was interrupted there. */
    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return !Marker.isIn(root)
                    && files.filter(Files::isRegularFile)
                            .map(root::relativize)
                            .allMatch(file ->
                                    BEFORE_MARKER.contains(file.toString()) || file.startsWith(FolderArea.INCOMING));
        }
    }
}
