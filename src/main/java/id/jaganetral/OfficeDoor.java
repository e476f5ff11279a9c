package id.jaganetral;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.NewUserCheck;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.Roles;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.account.EnterOffice;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.audit.Trail;
import id.jaganetral.application.audit.watch.LoggedAccount;
import id.jaganetral.application.audit.watch.TellAttempts;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.register.HalfWrittenWorkbooks;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.persistence.backup.BackupShelf;
import id.jaganetral.persistence.backup.WorkspaceBackups;
import id.jaganetral.persistence.database.Database;
import id.jaganetral.persistence.database.Engine;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.vault.Opened;
import id.jaganetral.persistence.vault.Vault;
import id.jaganetral.persistence.vault.VaultAccount;
import id.jaganetral.persistence.vault.VaultDoors;
import id.jaganetral.persistence.vault.ZxcvbnStrength;
import id.jaganetral.persistence.workspace.OpenFiles;
import id.jaganetral.persistence.workspace.UnsealedWorkspace;
import id.jaganetral.persistence.workspace.WorkingCopies;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;

/**
 * Makes and opens offices, by password or recovery key. While somebody still types, Hibernate is being built in the
 * background for whichever office will be opened.
 */
final class OfficeDoor implements AutoCloseable {
    private final Clock clock;
    private final KeyHardness hardness;
    /** For workbooks being written; emptied at exit and, after a kill, at the next start. */
    private final WorkingCopies aside;

    private final Engine engine = Engine.start(Office.FEATURES);
    private final Roles roles = ShippedRoles.read();
    private final NewUserCheck check = new NewUserCheck(new ZxcvbnStrength());

    OfficeDoor(Clock clock, KeyHardness hardness) {
        // pictures are decoded in memory: ImageIO would leave them open in the temporary folder
        ImageIO.setUseCache(false);
        this.aside = WorkingCopies.open(UUID.randomUUID());
        HalfWrittenWorkbooks.lieIn(aside.make());
        this.clock = clock;
        this.hardness = hardness;
    }

    /** A new office, and the key for its recovery sheet. */
    record Made(Office office, RecoveryKey recovery) {}

    /** What stands against this person as first user. */
    List<Reason> reasonsAgainst(NewUser user) {
        return check.reasons(user);
    }

    /**
     * Makes a new office.
     *
     * @param time the clock the office works with
     */
    Made create(Path folder, NewUser first, Clock time) {
        Vault vault = vault(folder);
        Vault.Made[] made = new Vault.Made[1];
        Workspace workspace = Workspace.create(folder, engine, clock, files -> {
            made[0] = vault.make(first);
            return made[0].opened().key();
        });
        return new Made(first(office(workspace, vault, made[0].opened(), time)), made[0].recovery());
    }

    /** Encrypts an office that lies open and opens it. */
    Made seal(Path folder, NewUser first, Progress progress) {
        Vault vault = vault(folder);
        Vault.Made[] made = new Vault.Made[1];
        new UnsealedWorkspace(folder)
                .seal(
                        files -> {
                            made[0] = vault.make(first);
                            return made[0].opened().key();
                        },
                        progress);
        return new Made(first(enter(folder, vault, made[0].opened(), clock)), made[0].recovery());
    }

    Outcome<Office> open(Path folder, Credentials typed, Clock time) {
        Vault vault = vault(folder);
        return vault.signIn(typed).fold(opened -> enter(folder, vault, opened, time), Outcome::refused);
    }

    Outcome<Office> recover(Path folder, RecoveryPaper paper, Credentials wanted) {
        List<Reason> weak = check.password(wanted.password(), List.of(wanted.name()));
        if (!weak.isEmpty()) {
            return Outcome.refused(weak);
        }
        Vault vault = vault(folder);
        return vault.recover(paper, wanted)
                .fold(opened -> recovered(enter(folder, vault, opened, clock), opened.user(), paper), Outcome::refused);
    }

    /** Tables are changed only when what they were can be brought back. */
    private void backUp(WorkspaceFolder folder, Database old) {
        WorkspaceBackups.of(folder, old::copyTo, clock).make(Occasion.BEFORE_MIGRATION, Progress.unwatched());
    }

    /** Restoring without an open office. */
    Rescue rescue() {
        return new BackupShelf(clock, hardness);
    }

    private Outcome<Office> enter(Path folder, Vault vault, Opened opened, Clock time) {
        return office(Workspace.open(folder, engine, opened.key(), this::backUp), vault, opened, time);
    }

    /** Whoever made a workspace is let in. */
    private static Office first(Outcome<Office> entered) {
        return entered.fold(office -> office, reasons -> {
            throw new IllegalStateException("the first account is closed");
        });
    }

    /** Who opened the door must have an account too; else the workspace is closed again. */
    private Outcome<Office> office(Workspace workspace, Vault vault, Opened opened, Clock time) {
        boolean entered = false;
        try {
            UUID id = workspace.folder().id();
            workspace.logInto(new Trail(id, () -> Optional.of(opened.user()), time));
            Outcome<Office> office = new EnterOffice(workspace.unitOfWork(), roles, new VaultDoors(vault, opened))
                    .enter(
                            opened.user(),
                            opened.person().signInName(),
                            opened.person().fullName())
                    .map(actor -> office(workspace.inHandsOf(actor), vault, opened, time, actor));
            entered = office.fold(done -> true, reasons -> false);
            return office;
        } finally {
            if (!entered) {
                workspace.close();
            }
        }
    }

    private Office office(Workspace workspace, Vault vault, Opened opened, Clock time, Actor actor) {
        return new Office(
                workspace,
                time,
                account(workspace, vault, opened, actor),
                new KeepAccounts(workspace.unitOfWork(), new VaultDoors(vault, opened), check, roles, actor),
                actor);
    }

    /** What was tried before the door stands in the log from now on. */
    private OwnAccount account(Workspace workspace, Vault vault, Opened opened, Actor actor) {
        TellAttempts attempts = new TellAttempts(workspace.upkeep(), vault.failedAttempts());
        attempts.tell();
        return new LoggedAccount(
                new VaultAccount(vault, check, opened, actor), new Logbook(workspace.upkeep()), attempts);
    }

    private static Outcome<Office> recovered(Outcome<Office> entered, UUID account, RecoveryPaper paper) {
        ActKind how = paper instanceof SharePair ? ActKind.RECOVERED_BY_TWO : ActKind.RECOVERED;
        return entered.map(office -> {
            office.log().book().note(Act.about(how, account));
            return office;
        });
    }

    private Vault vault(Path folder) {
        return new Vault(new OpenFiles(folder), clock, hardness);
    }

    @Override
    public void close() {
        engine.close();
        aside.close();
    }
}
