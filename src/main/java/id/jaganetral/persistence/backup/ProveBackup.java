package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.database.DatabaseCopy;
import id.jaganetral.persistence.vault.DataKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves that a backup can be restored: its list opens, every piece is there with the right size, the pieces of the database
 * and the given ones have the right bytes, and the database, put together in a temporary place, opens and tells every row.
 */
final class ProveBackup {
    /** Of the pieces proven before, this many bytes are read again each time, chosen at random. */
    private static final long SAMPLE = 64L * 1024 * 1024;

    private final BackupPlace place;
    private final DataKey key;
    private final Clock clock;
    private final Pieces pieces;

    ProveBackup(BackupPlace place, DataKey key, Clock clock, Pieces pieces) {
        this.place = place;
        this.key = key;
        this.clock = clock;
        this.pieces = pieces;
    }

    /** Reads what was added, and a sample of the rest. */
    BackupLine sampled(BackupFolder backup, Progress progress) {
        Manifest manifest = backup.manifest(key, place.workspace());
        Set<String> read = new HashSet<>(pieces.added());
        List<String> rest = new ArrayList<>(sizes(manifest).keySet());
        Collections.shuffle(rest);
        rest.stream().limit(SAMPLE / Pieces.SIZE).forEach(read::add);
        return prove(backup, manifest, read, progress);
    }

    /** Reads every byte. */
    BackupLine whole(BackupFolder backup, Progress progress) {
        Manifest manifest = backup.manifest(key, place.workspace());
        return prove(backup, manifest, sizes(manifest).keySet(), progress);
    }

    private BackupLine prove(BackupFolder backup, Manifest manifest, Set<String> read, Progress progress) {
        try {
            checkSizes(manifest);
            checkOpenFiles(backup, manifest);
            long done = 0;
            for (String piece : read) {
                progress.at(done++, read.size());
                if (pieces.has(piece)) {
                    pieces.read(piece);
                }
            }
            checkDatabase(manifest);
            backup.proven(clock.instant());
            return backup.line();
        } catch (DamagedPiece damaged) {
            backup.notProven();
            throw new OperationFailed(
                    Message.of("backup.proof.damaged", place.root().toString()), damaged);
        } catch (IOException failed) {
            throw place.failed(failed);
        }
    }

    private void checkSizes(Manifest manifest) throws IOException {
        for (Map.Entry<String, Long> piece : sizes(manifest).entrySet()) {
            if (pieces.size(piece.getKey()) != piece.getValue()) {
                throw new DamagedPiece(piece.getKey());
            }
        }
    }

    /** The open files beside the list, needed before there is a key, are the ones the list names. */
    private static void checkOpenFiles(BackupFolder backup, Manifest manifest) throws IOException {
        for (String name : MakeBackup.OPEN) {
            byte[] bytes = Files.readAllBytes(backup.root().resolve(name));
            Entry listed = manifest.byName().get(name);
            if (listed == null || !listed.pieces().equals(List.of(Pieces.name(bytes, bytes.length)))) {
                throw new DamagedPiece(name);
            }
        }
    }

    private void checkDatabase(Manifest manifest) throws IOException {
        Path folder = place.temporary("proof");
        Entry database = manifest.byName().get(Manifest.DATABASE);
        if (database == null) {
            throw new DamagedPiece(Manifest.DATABASE);
        }
        Path file = folder.resolve("jaganetral.mv.db");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (String piece : database.pieces()) {
                out.write(pieces.read(piece));
            }
        }
        Map<String, Long> rows = DatabaseCopy.readThrough(folder.resolve("jaganetral"), key);
        if (!rows.equals(manifest.rows())) {
            throw new DamagedPiece(Manifest.DATABASE);
        }
        Files.delete(file);
    }

    /** Size of every piece, by its name. */
    private static Map<String, Long> sizes(Manifest manifest) {
        Map<String, Long> sizes = new java.util.HashMap<>();
        for (Entry file : manifest.files()) {
            long left = file.size();
            for (String piece : file.pieces()) {
                sizes.put(piece, Math.min(left, Pieces.SIZE));
                left -= Pieces.SIZE;
            }
        }
        return sizes;
    }
}
