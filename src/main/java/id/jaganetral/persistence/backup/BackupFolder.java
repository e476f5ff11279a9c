package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.FileSeal;
import id.jaganetral.persistence.vault.PlainFiles;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.OpenFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * One backup in a place: what it is, open; the wrapped keys, as in the workspace, so that a password opens it without the
 * workspace; its list of files, sealed; and a note once it was proven.
 */
final class BackupFolder {
    private static final String ABOUT = "about.properties";
    private static final String PROOF = "proof.properties";
    private static final String MANIFEST = "manifest";

    private final Path root;
    private final FolderArea area;

    BackupFolder(Path root) {
        this.root = root;
        this.area = FolderArea.open(root);
    }

    int number() {
        return Integer.parseInt(root.getFileName().toString());
    }

    /** Whether this file is copied with the backup; a proof and counted passwords belong to the place. */
    static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.equals(ABOUT) || name.equals(MANIFEST) || MakeBackup.OPEN.contains(name);
    }

    Path root() {
        return root;
    }

    /** Where the wrapped keys lie. */
    PlainFiles keys() {
        return new OpenFiles(root);
    }

    BackupLine line() {
        try {
            Properties about = read(ABOUT);
            Optional<Instant> proven = area.has(PROOF)
                    ? Optional.of(Instant.parse(read(PROOF).getProperty("proven", "")))
                    : Optional.empty();
            return new BackupLine(
                    number(),
                    Instant.parse(about.getProperty("made", "")),
                    Occasion.valueOf(about.getProperty("occasion", "")),
                    Long.parseLong(about.getProperty("bytes", "")),
                    Long.parseLong(about.getProperty("added", "")),
                    proven);
        } catch (IllegalArgumentException | DateTimeParseException damaged) {
            throw new OperationFailed(Message.of("backup.list.damaged", root.toString()), damaged);
        }
    }

    /** Writes everything but the proof. */
    void write(Manifest manifest, Occasion occasion, long added, FileSeal seal) {
        FolderArea.sealed(root, seal).write(MANIFEST, manifest::writeTo);
        write(
                ABOUT,
                "made=" + manifest.made() + "\noccasion=" + occasion + "\nbytes=" + manifest.bytes() + "\nadded="
                        + added + "\n");
    }

    void proven(Instant when) {
        write(PROOF, "proven=" + when + "\n");
    }

    void notProven() {
        area.delete(PROOF);
    }

    Manifest manifest(DataKey key, UUID workspace) {
        FolderArea sealed = FolderArea.sealed(root, seal(key, workspace));
        try (InputStream in = sealed.read(MANIFEST)) {
            return Manifest.read(in);
        } catch (IOException damaged) {
            throw new OperationFailed(Message.of("backup.proof.manifest", root.toString()), damaged);
        }
    }

    static FileSeal seal(DataKey key, UUID workspace) {
        return FileSeal.of(key, workspace, "backup");
    }

    private void write(String name, String text) {
        area.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Properties read(String name) {
        Properties lines = new Properties();
        try (InputStreamReader in = new InputStreamReader(area.read(name), StandardCharsets.UTF_8)) {
            lines.load(in);
            return lines;
        } catch (IOException unreadable) {
            throw area.failed(unreadable);
        }
    }
}
