package id.jaganetral.persistence.backup;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.database.DatabaseCopy;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.workspace.ReplacedWorkspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Builds the workspace of a backup anew beside its target, reads it through, and only then lets it take its place. The old
 * workspace is set aside, never deleted.
 */
final class RestoreBackup {
    private final BackupPlace place;
    private final DataKey key;
    private final Pieces pieces;

    RestoreBackup(BackupPlace place, DataKey key, Pieces pieces) {
        this.place = place;
        this.key = key;
        this.pieces = pieces;
    }

    /** Answers where the old workspace lies now; empty when there was none. */
    Optional<Path> restore(BackupFolder backup, Path target, String asideName, Progress progress) {
        Manifest manifest = backup.manifest(key, place.workspace());
        ReplacedWorkspace replaced = new ReplacedWorkspace(target);
        Path stage = replaced.begin();
        boolean whole = false;
        try {
            build(manifest, stage, progress);
            if (!DatabaseCopy.readThrough(stage.resolve("database/jaganetral"), key)
                    .equals(manifest.rows())) {
                throw new DamagedPiece(Manifest.DATABASE);
            }
            whole = true;
        } catch (DamagedPiece damaged) {
            backup.notProven();
            throw new OperationFailed(
                    Message.of("backup.proof.damaged", place.root().toString()), damaged);
        } catch (IOException failed) {
            throw id.jaganetral.persistence.workspace.FolderArea.open(stage).failed(failed);
        } finally {
            if (!whole) {
                replaced.giveUp();
            }
        }
        return replaced.finish(asideName);
    }

    private void build(Manifest manifest, Path stage, Progress progress) throws IOException {
        long total = manifest.bytes();
        long done = 0;
        for (Entry file : manifest.files()) {
            progress.at(done, total);
            Path path = stage.resolve(file.name()).normalize();
            if (!path.startsWith(stage)) {
                throw new DamagedPiece(file.name());
            }
            Files.createDirectories(path.getParent());
            write(file, path);
            done += file.size();
        }
        progress.at(total, total);
    }

    private void write(Entry file, Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            for (String piece : file.pieces()) {
                out.write(pieces.read(piece));
            }
            channel.force(true);
        }
        if (file.modified() > 0) {
            // so that the next backup knows it again
            Files.setLastModifiedTime(path, FileTime.fromMillis(file.modified()));
        }
    }
}
