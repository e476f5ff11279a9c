package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
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
    private static final List<String> AREAS = List.of("evidence", "letters", "templates", "settings");
    private static final String DATABASE = "database";
    private static final String LOGS = "logs";

    private final Path root;
    private final FolderLock lock;
    private final Marker marker;

    private WorkspaceFolder(Path root, FolderLock lock, Marker marker) {
        this.root = root;
        this.lock = lock;
        this.marker = marker;
    }

    public static boolean isWorkspace(Path folder) {
        return Marker.isIn(folder);
    }

    /** Makes a new workspace in a folder that is empty or does not exist yet. */
    public static WorkspaceFolder create(Path folder, Clock clock) {
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
            Marker marker =
                    new Marker(Marker.FORMAT, UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
            makeFolders(root);
            // the marker comes last: without it the folder is no workspace and can be made anew
            byte[] text = marker.asText().getBytes(StandardCharsets.UTF_8);
            new FolderArea(root).write(Marker.NAME, out -> out.write(text));
            return new WorkspaceFolder(root, lock, marker);
        } catch (IOException refused) {
            lock.close();
            throw FolderProblem.of(root, refused);
        } catch (OperationFailed failed) {
            lock.close();
            throw failed;
        }
    }

    /** Opens an existing workspace and removes what an interrupted program left half done. */
    public static WorkspaceFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
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
        FolderLock lock = FolderLock.take(root);
        try {
            makeFolders(root);
            WorkspaceFolder opened = new WorkspaceFolder(root, lock, marker);
            opened.clearIncoming();
            return opened;
        } catch (IOException refused) {
            lock.close();
            throw FolderProblem.of(root, refused);
        }
    }

    /** Where it lies, for showing. */
    public Path root() {
        return root;
    }

    /** Names the workspace wherever it is moved to. */
    public UUID id() {
        return marker.id();
    }

    /** Originals of the evidence and their previews. */
    public FolderArea evidence() {
        return area("evidence");
    }

    /** Frozen copies of what was produced: letters and recaps. */
    public FolderArea letters() {
        return area("letters");
    }

    /** The office's own copies of the forms. */
    public FolderArea templates() {
        return area("templates");
    }

    public FolderArea settings() {
        return area("settings");
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

    private FolderArea area(String name) {
        return new FolderArea(root.resolve(name));
    }

    private void clearIncoming() throws IOException {
        new FolderArea(root).clearIncoming();
        for (String name : AREAS) {
            area(name).clearIncoming();
        }
    }

    private static void makeFolders(Path root) throws IOException {
        for (String name : AREAS) {
            Files.createDirectories(root.resolve(name));
        }
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
                                    file.toString().equals("jaganetral.lock") || file.startsWith(FolderArea.INCOMING));
        }
    }
}
