package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.LogHead;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.audit.StoredAnchor;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.vault.BrokenSeal;
import id.jaganetral.persistence.vault.DataKey;
import id.jaganetral.persistence.vault.FileSeal;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heads of the log that lie in the backups of a place. A backup that cannot be read is passed over here; that it cannot is
 * found by its proof.
 */
final class LogHeads {
    private static final Logger LOG = LoggerFactory.getLogger(LogHeads.class);
    private static final String AREA = "settings";

    private final BackupPlace place;
    private final DataKey key;

    LogHeads(BackupPlace place, DataKey key) {
        this.place = place;
        this.key = key;
    }

    List<LogHead> all() {
        return place.alone(() -> {
            List<LogHead> heads = new ArrayList<>();
            try {
                Pieces pieces = place.pieces();
                for (BackupFolder backup : place.backups()) {
                    head(backup, pieces).ifPresent(heads::add);
                }
                place.clearTemporary();
            } catch (IOException failed) {
                throw place.failed(failed);
            }
            return heads;
        });
    }

    private Optional<LogHead> head(BackupFolder backup, Pieces pieces) throws IOException {
        try {
            Optional<Entry> file = Optional.ofNullable(
                    backup.manifest(key, place.workspace()).byName().get(AREA + "/" + StoredAnchor.FILE));
            if (file.isEmpty()) {
                return Optional.empty();
            }
            Path folder = place.temporary("head");
            try (OutputStream out = Files.newOutputStream(folder.resolve(StoredAnchor.FILE))) {
                for (String piece : file.get().pieces()) {
                    out.write(pieces.read(piece));
                }
            }
            FolderArea sealed = FolderArea.sealed(folder, FileSeal.of(key, place.workspace(), AREA));
            return new StoredAnchor(sealed)
                    .read()
                    .map(head -> new LogHead(backup.number(), head.number(), head.hash()));
        } catch (DamagedPiece | BrokenSeal | OperationFailed damaged) {
            LOG.warn("no head of the log from backup {}", backup.number(), damaged);
            return Optional.empty();
        }
    }
}
