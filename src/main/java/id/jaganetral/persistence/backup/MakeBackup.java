package id.jaganetral.persistence.backup;

import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;
import id.jaganetral.persistence.backup.Manifest.Entry;
import id.jaganetral.persistence.vault.FileSeal;
import id.jaganetral.persistence.workspace.StoredFiles.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes one backup. The database goes first: every file it speaks of is then already there. A file of the same name, size and
 * time as in the backup before is not read again.
 */
final class MakeBackup {
    /** Files whose wrapped keys and number are needed before there is a key. */
    static final List<String> OPEN = List.of("jaganetral-keys.json", "jaganetral-workspace.properties");

    private final BackupSource source;
    private final BackupPlace place;
    private final Clock clock;
    private final Pieces pieces;

    MakeBackup(BackupSource source, BackupPlace place, Clock clock, Pieces pieces) {
        this.source = source;
        this.place = place;
        this.clock = clock;
        this.pieces = pieces;
    }

    /** Not yet proven. Cancelled or failed, the backups before are as they were. */
    BackupFolder make(Occasion occasion, Progress progress) {
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        FileSeal seal = BackupFolder.seal(source.key(), source.workspace());
        try {
            List<Entry> files = new ArrayList<>();
            Map<String, Long> rows = database(files, progress);
            others(files, progress);
            pieces.settle();
            Manifest manifest = new Manifest(made, rows, files);
            Path folder = place.temporary("backup");
            for (String name : OPEN) {
                copyOpen(name, folder);
            }
            new BackupFolder(folder).write(manifest, occasion, pieces.addedBytes(), seal);
            return place.add(folder);
        } catch (IOException failed) {
            throw place.failed(failed);
        }
    }

    private Map<String, Long> database(List<Entry> files, Progress progress) throws IOException {
        Path zip = place.temporary("database").resolve("copy.zip");
        Map<String, Long> rows = source.database().writeTo(zip, progress);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    files.add(cut(Manifest.DATABASE, 0, in, progress));
                }
            }
        }
        Files.delete(zip);
        return rows;
    }

    private void others(List<Entry> files, Progress progress) throws IOException {
        Map<String, Entry> before = before();
        List<StoredFile> stored = source.files().list();
        long total = stored.stream().mapToLong(StoredFile::size).sum();
        long done = 0;
        for (StoredFile file : stored) {
            progress.at(done, total);
            Optional<Entry> known = Optional.ofNullable(before.get(file.name())).filter(old -> isSame(old, file));
            if (known.isPresent()) {
                files.add(known.get());
            } else {
                copy(file, files, progress);
            }
            done += file.size();
        }
    }

    private Map<String, Entry> before() {
        return place.newest()
                .map(last -> last.manifest(source.key(), source.workspace()).byName())
                .orElse(Map.of());
    }

    private boolean isSame(Entry old, StoredFile file) {
        return old.size() == file.size()
                && old.modified() == file.modified()
                && old.pieces().stream().allMatch(pieces::has);
    }

    private void copy(StoredFile file, List<Entry> files, Progress progress) throws IOException {
        Optional<InputStream> opened = source.files().open(file.name());
        if (opened.isPresent()) {
            try (InputStream in = opened.get()) {
                files.add(cut(file.name(), file.modified(), in, progress));
            }
        }
    }

    private Entry cut(String name, long modified, InputStream in, Progress progress) throws IOException {
        List<String> names = new ArrayList<>();
        long size = 0;
        byte[] piece = new byte[Pieces.SIZE];
        for (int count = in.readNBytes(piece, 0, piece.length);
                count > 0;
                count = in.readNBytes(piece, 0, piece.length)) {
            names.add(pieces.put(piece, count));
            size += count;
            progress.at(0, -1);
        }
        return new Entry(name, size, modified, names);
    }

    private void copyOpen(String name, Path folder) throws IOException {
        Optional<InputStream> opened = source.files().open(name);
        if (opened.isPresent()) {
            try (InputStream in = opened.get()) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }
}
