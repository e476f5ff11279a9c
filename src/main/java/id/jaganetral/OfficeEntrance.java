package id.jaganetral;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.SharePair;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Rescue;
import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.Door;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.persistence.vault.KeyHardness;
import id.jaganetral.persistence.workspace.HalfMadeWorkspace;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds the one office that is open; opening another closes it first. */
final class OfficeEntrance implements WorkspaceEntrance, AutoCloseable {
    private final Clock clock;
    private final Texts texts;
    private final OfficeDoor doors;
    private Optional<Office> office = Optional.empty();

    OfficeEntrance(Texts texts, Clock clock, KeyHardness hardness) {
        this.clock = clock;
        this.texts = texts;
        this.doors = new OfficeDoor(clock, hardness);
    }

    @Override
    public Door door(Path folder) {
        WorkspaceFolder.requireFree(folder);
        if (WorkspaceFolder.isUnsealed(folder)) {
            return Door.UNSEALED;
        }
        return WorkspaceFolder.isSample(folder) ? Door.SAMPLE : Door.SIGN_IN;
    }

    @Override
    public synchronized Outcome<RecoveryKey> createNew(NewOffice told, NewUser first, Progress progress) {
        List<Reason> reasons = doors.reasonsAgainst(first);
        return reasons.isEmpty()
                ? Outcome.done(create(told.folder(), first, clock, made -> describe(made, told)))
                : Outcome.refused(reasons);
    }

    @Override
    public synchronized Outcome<SharePair> shareRecovery(char[] password) {
        return office().account().shareRecovery(password);
    }

    @Override
    public synchronized void createSample(Path folder, Progress progress) {
        SampleClock days = SampleClock.startingAt(clock);
        create(folder, SampleUser.user(), days, made -> {
            made.markAsSample();
            new SampleDesk(made, texts, days).filling().fill(progress);
        });
        // from now on with the real clock
        open(folder, SampleUser.credentials(), progress);
    }

    @Override
    public synchronized Outcome<OwnAccount> open(Path folder, Credentials typed, Progress progress) {
        leave();
        return doors.open(folder, typed, clock).map(this::entered);
    }

    @Override
    public synchronized Outcome<OwnAccount> recover(
            Path folder, RecoveryPaper paper, Credentials wanted, Progress progress) {
        leave();
        return doors.recover(folder, paper, wanted).map(this::entered);
    }

    @Override
    public synchronized Outcome<RecoveryKey> seal(Path folder, NewUser first, Progress progress) {
        leave();
        List<Reason> reasons = doors.reasonsAgainst(first);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        OfficeDoor.Made made = doors.seal(folder, first, progress);
        office = Optional.of(made.office());
        return Outcome.done(made.recovery());
    }

    @Override
    public Rescue rescue() {
        return new AfterLeaving(doors.rescue());
    }

    /** A workspace that is open cannot be set aside. */
    private final class AfterLeaving implements Rescue {
        private final Rescue rescue;

        AfterLeaving(Rescue rescue) {
            this.rescue = rescue;
        }

        @Override
        public List<BackupLine> backupsIn(Path place) {
            return rescue.backupsIn(place);
        }

        @Override
        public Path usualPlace(Path workspace) {
            return rescue.usualPlace(workspace);
        }

        @Override
        public Outcome<Optional<Path>> restore(Path place, int number, Path target, WayIn held, Progress progress) {
            synchronized (OfficeEntrance.this) {
                leave();
                return rescue.restore(place, number, target, held, progress);
            }
        }
    }

    synchronized Office office() {
        return office.orElseThrow();
    }

    /** Closes the office; another can be opened. */
    synchronized void leave() {
        office.ifPresent(Office::close);
        office = Optional.empty();
    }

    @Override
    public synchronized void close() {
        leave();
        doors.close();
    }

    private static void describe(Office made, NewOffice told) {
        if (told.named()) {
            OfficeProfiles profiles = made.letters().offices();
            profiles.save(profiles.load().named(told.government(), told.office()));
            GovernmentKind.named(told.government()).ifPresent(profiles::saveGovernmentKind);
        }
    }

    private OwnAccount entered(Office opened) {
        office = Optional.of(opened);
        return opened.account();
    }

    /** What is not filled to the end is taken away again. */
    private RecoveryKey create(Path folder, NewUser first, Clock time, Consumer<Office> fill) {
        leave();
        OfficeDoor.Made made = doors.create(folder, first, time);
        boolean filled = false;
        try {
            fill.accept(made.office());
            office = Optional.of(made.office());
            filled = true;
            return made.recovery();
        } finally {
            if (!filled) {
                made.office().close();
                HalfMadeWorkspace.remove(folder);
            }
        }
    }
}
