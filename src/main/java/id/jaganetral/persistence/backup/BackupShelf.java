package id.jaganetral.persistence.backup;

import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds backups without a workspace, and restores them with a password or the papers of their day. */
public final class BackupShelf implements Rescue {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");

    private final Clock clock;
    private final KeyHardness hardness;

    public BackupShelf(Clock clock, KeyHardness hardness) {
        this.clock = clock;
        this.hardness = hardness;
    }

    @Override
    public List<BackupLine> backupsIn(Path place) {
        return find(place).map(BackupPlace::backups).orElse(List.of()).stream()
                .map(BackupFolder::line)
                .sorted(Comparator.comparingInt(BackupLine::number).reversed())
                .toList();
    }

    @Override
    public Path usualPlace(Path workspace) {
        return BackupSettings.beside(workspace.toAbsolutePath().normalize());
    }

    @Override
    public Outcome<Optional<Path>> restore(Path place, int number, Path target, WayIn held, Progress progress) {
        BackupPlace found =
                find(place).orElseThrow(() -> new OperationFailed(Message.of("backup.place.none", place.toString())));
        BackupFolder backup = found.backup(number)
                .orElseThrow(() -> new OperationFailed(Message.of("backup.list.gone", place.toString())));
        return new Vault(backup.keys(), clock, hardness).key(held).map(key -> {
            return found.alone(() ->
                    new RestoreBackup(found, key, found.pieces()).restore(backup, target, asideName(target), progress));
        });
    }

    private String asideName(Path target) {
        return target.toAbsolutePath().normalize().getFileName() + " - sebelum pemulihan "
                + STAMP.format(LocalDateTime.now(clock));
    }

    /** The folder itself, or the one place in it. */
    private static Optional<BackupPlace> find(Path folder) {
        Optional<BackupPlace> itself = BackupPlace.at(folder);
        if (itself.isPresent() || !Files.isDirectory(folder)) {
            return itself;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.flatMap(one -> BackupPlace.at(one).stream()).findFirst();
        } catch (IOException unreadable) {
            throw id.jaganetral.persistence.workspace.FolderArea.open(folder).failed(unreadable);
        }
    }
}
