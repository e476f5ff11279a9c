package id.jaganetral.application.backup;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Backups around others, which answer whatever is not answered here. */
public interface BackupsAround extends Backups {
    Backups backups();

    @Override
    default BackupDone make(Occasion occasion, Progress progress) {
        return backups().make(occasion, progress);
    }

    @Override
    default List<BackupLine> list() {
        return backups().list();
    }

    @Override
    default List<LogHead> heads() {
        return backups().heads();
    }

    @Override
    default boolean dueToday() {
        return backups().dueToday();
    }

    @Override
    default BackupLine prove(int number, Progress progress) {
        return backups().prove(number, progress);
    }

    @Override
    default BackupPlaces places() {
        return backups().places();
    }

    @Override
    default Outcome<BackupPlaces> useFirst(Optional<Path> folder) {
        return backups().useFirst(folder);
    }

    @Override
    default Outcome<BackupPlaces> useSecond(Optional<Path> folder) {
        return backups().useSecond(folder);
    }
}
