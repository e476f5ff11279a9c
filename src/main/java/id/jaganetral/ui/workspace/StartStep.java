package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.workspace.NewOffice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where one stands on the way into a workspace. */
public sealed interface StartStep {

    /** Which workspace. */
    record Choosing() implements StartStep {}

    /** A new workspace wants its first user. */
    record FirstUser(NewOffice office) implements StartStep {}

    /** A workspace of the first version wants its first user, to be sealed. */
    record Sealing(Path folder) implements StartStep {}

    /** Name and password. */
    record SigningIn(Path folder, boolean sample) implements StartStep {}

    /**
     * The recovery sheet instead of a password.
     *
     * @param paper read a moment ago, to restore a backup
     */
    record Recovering(Path folder, Optional<RecoveryPaper> paper) implements StartStep {}

    /**
     * A backup is brought back.
     *
     * @param place where the backups lie
     * @param backups those there, newest first
     * @param number of the one to propose; the last proven when empty
     * @param target where it is to lie; empty when not known yet
     * @param damaged whether one got here because the database could not be read
     */
    record Restoring(
            Path place, List<BackupLine> backups, Optional<Integer> number, Optional<Path> target, boolean damaged)
            implements StartStep {}

    /** A password given by an administrator is replaced first. */
    record Replacing(OwnAccount account) implements StartStep {}

    /**
     * The recovery sheet is shown, once.
     *
     * @param maker who made the workspace
     */
    record Sheet(Path folder, RecoveryKey key, NewUser maker) implements StartStep {}

    /** The sheets of two officers are shown, once and one after the other. */
    record Shares(Path folder, SharePair halves) implements StartStep {}
}
