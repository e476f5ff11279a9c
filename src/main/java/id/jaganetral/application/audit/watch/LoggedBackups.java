package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.KeepAnchor;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.BackupsAround;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Notes backups, and lets each carry the head of the log as of when it was made. */
public record LoggedBackups(Backups backups, Logbook log, KeepAnchor anchor) implements BackupsAround {
    @Override
    public BackupDone make(Occasion occasion, Progress progress) {
        log.note(Act.of(ActKind.BACKUP_MADE, occasion));
        anchor.moveOn();
        return backups.make(occasion, progress);
    }

    /** The heads in the backups, to hold the log against. */
    public List<Anchor> anchors() {
        return heads().stream()
                .map(head -> new Anchor(
                        new ChainHead(head.entry(), head.hash()), Anchor.Place.BACKUP, String.valueOf(head.backup())))
                .toList();
    }

    @Override
    public Outcome<BackupPlaces> useFirst(Optional<Path> folder) {
        log.note(Act.of(ActKind.BACKUP_PLACE));
        return backups.useFirst(folder);
    }

    @Override
    public Outcome<BackupPlaces> useSecond(Optional<Path> folder) {
        log.note(Act.of(ActKind.BACKUP_PLACE));
        return backups.useSecond(folder);
    }
}
