package id.jaganetral.application.workspace;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.Outcome;
import java.nio.file.Path;

/**
 * The ways into a workspace. Each either ends with the workspace open, or refuses or throws {@code OperationFailed} and
 * leaves nothing open; a half-made new folder is removed again.
 */
public interface WorkspaceEntrance {
    /** What to ask for; fails when it is no workspace or another program works in it, before anybody types a password. */
    Door door(Path folder);

    /** Makes an empty one; the answer is the key for the recovery sheet, which is never shown again. */
    Outcome<RecoveryKey> createNew(NewOffice office, NewUser first, Progress progress);

    /** Makes a workspace with invented people, reports and pictures. */
    void createSample(Path folder, Progress progress);

    /** Opens with a password. */
    Outcome<OwnAccount> open(Path folder, Credentials typed, Progress progress);

    /** Sheets for two officers of the workspace just made or sealed; the password of whoever made it. */
    Outcome<SharePair> shareRecovery(char[] password);

    /** Opens with what stands on paper; the person of this name gets a new password. */
    Outcome<OwnAccount> recover(Path folder, RecoveryPaper paper, Credentials wanted, Progress progress);

    /** Brings backups back; whatever is open is closed first. */
    Rescue rescue();

    /** Encrypts a workspace that lies open, keeping the open one aside, and opens it. */
    Outcome<RecoveryKey> seal(Path folder, NewUser first, Progress progress);
}
