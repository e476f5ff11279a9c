package id.jaganetral.application.backup;

import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The backups of the open workspace. */
public interface Backups {
    /** Makes one while the office works on, proves it, copies it to the second place and lets old ones go. */
    BackupDone make(Occasion occasion, Progress progress);

    /** Those in the first place, newest first. */
    List<BackupLine> list();

    /** The heads of the log that lie in them, in both places as far as those are there now. */
    List<LogHead> heads();

    /** Whether no backup of today has been proven. */
    boolean dueToday();

    /** Opens one and checks every byte of it, in whichever place it lies; what is damaged fails with a sentence. */
    BackupLine prove(int number, Progress progress);

    BackupPlaces places();

    /** Names another first place; empty means the folder beside the workspace. Refused when it cannot be written. */
    Outcome<BackupPlaces> useFirst(Optional<Path> folder);

    /** Names a second place, or none. Refused when it cannot be written now. */
    Outcome<BackupPlaces> useSecond(Optional<Path> folder);
}
