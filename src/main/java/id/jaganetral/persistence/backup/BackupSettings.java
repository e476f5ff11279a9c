package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Where the office wants its backups, sealed in the workspace's settings. */
final class BackupSettings {
    private static final String FILE = "backup.properties";
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final WorkspaceFolder folder;

    BackupSettings(WorkspaceFolder folder) {
        this.folder = folder;
    }

    BackupPlaces places() {
        Properties lines = read();
        return new BackupPlaces(
                named(lines, FIRST).map(this::inside).orElseGet(() -> beside(folder.root())),
                named(lines, SECOND).map(this::inside));
    }

    void first(Optional<Path> named) {
        put(FIRST, named);
    }

    void second(Optional<Path> named) {
        put(SECOND, named);
    }

    /** Where backups lie unless the office says otherwise: beside the workspace, so that they outlive the folder. */
    static Path beside(Path workspace) {
        Path name = workspace.getFileName();
        return name == null ? workspace.resolve("cadangan") : workspace.resolveSibling(name + " - cadangan");
    }

    /** A folder the office names may hold the backups of several workspaces. */
    Path inside(Path named) {
        return named.resolve(name(folder.id()));
    }

    static String name(UUID workspace) {
        return "JagaNetral-cadangan-" + workspace.toString().substring(0, 8);
    }

    private static Optional<Path> named(Properties lines, String which) {
        return Optional.ofNullable(lines.getProperty(which))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    private void put(String which, Optional<Path> named) {
        Properties lines = read();
        lines.setProperty(
                which, named.map(path -> path.toAbsolutePath().toString()).orElse(""));
        FolderArea settings = folder.settings();
        settings.write(FILE, out -> {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            lines.store(text, null);
            out.write(text.toByteArray());
        });
    }

    private Properties read() {
        Properties lines = new Properties();
        FolderArea settings = folder.settings();
        if (settings.has(FILE)) {
            try (InputStream in = settings.read(FILE)) {
                lines.load(in);
            } catch (IOException unreadable) {
                throw settings.failed(unreadable);
            }
        }
        return lines;
    }
}
