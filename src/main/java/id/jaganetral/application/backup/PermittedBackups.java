package id.jaganetral.application.backup;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Backups asked for, their check and their places are for those who keep the workspace. What the program does by itself, the
 * first of the day and before an import, is done whoever works.
 */
public record PermittedBackups(Backups backups, Gate gate) implements BackupsAround {
    @Override
    public BackupDone make(Occasion occasion, Progress progress) {
        if (occasion == Occasion.ASKED) {
            gate.require(Permission.KEEP_WORKSPACE);
        }
        return backups.make(occasion, progress);
    }

    @Override
    public BackupLine prove(int number, Progress progress) {
        gate.require(Permission.KEEP_WORKSPACE);
        return backups.prove(number, progress);
    }

    @Override
    public Outcome<BackupPlaces> useFirst(Optional<Path> folder) {
        gate.require(Permission.KEEP_WORKSPACE);
        return backups.useFirst(folder);
    }

    @Override
    public Outcome<BackupPlaces> useSecond(Optional<Path> folder) {
        gate.require(Permission.KEEP_WORKSPACE);
        return backups.useSecond(folder);
    }
}
