package id.jaganetral.persistence.backup;

import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.vault.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a backup from one place to another: only the pieces that are not there, each checked while it is read. */
final class CopyBackup {
    private final BackupPlace from;
    private final BackupPlace to;
    private final Pieces source;
    private final Pieces target;

    CopyBackup(BackupPlace from, Pieces source, BackupPlace to, Pieces target) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.target = target;
    }

    /** Not yet proven there. */
    BackupFolder copy(BackupFolder backup, DataKey key, Progress progress) {
        try {
            List<String> all = backup.manifest(key, from.workspace()).files().stream()
                    .map(Entry::pieces)
                    .flatMap(List::stream)
                    .toList();
            long done = 0;
            for (String piece : all) {
                progress.at(done++, all.size());
                if (!target.has(piece)) {
                    byte[] bytes = source.read(piece);
                    target.put(bytes, bytes.length);
                }
            }
            target.settle();
            Path folder = to.temporary("backup");
            try (Stream<Path> files = Files.list(backup.root())) {
                for (Path file : files.filter(BackupFolder::isPart).toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return to.add(folder);
        } catch (IOException failed) {
            throw to.failed(failed);
        }
    }
}
