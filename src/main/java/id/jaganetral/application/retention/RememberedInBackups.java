package id.jaganetral.application.retention;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.BackupsAround;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.work.Progress;

/** Backups beside which stands what was destroyed: an older one that is restored knows nothing of it. */
public record RememberedInBackups(Backups backups, DestroyFiles destroyed) implements BackupsAround {
    @Override
    public BackupDone make(Occasion occasion, Progress progress) {
        BackupDone made = backups.make(occasion, progress);
        destroyed.remember();
        return made;
    }
}
