package id.jaganetral.application.backup;

import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Restoring from outside: no workspace is open, perhaps none is left. */
public interface Rescue {
    /** Backups in this folder, newest first; empty when it holds none. */
    List<BackupLine> backupsIn(Path place);

    /** Where the backups of a workspace lie unless the office said otherwise. */
    Path usualPlace(Path workspace);

    /**
     * Brings a backup back. The workspace that lies in the target is set aside, never overwritten.
     *
     * @param place with the backup
     * @param number of the backup
     * @param held opens it: a password or the papers of its day
     * @return where the old workspace lies now; empty when there was none
     */
    Outcome<Optional<Path>> restore(Path place, int number, Path target, WayIn held, Progress progress);
}
