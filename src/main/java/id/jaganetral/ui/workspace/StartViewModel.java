package id.jaganetral.ui.workspace;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.access.OwnAccount;
import id.jaganetral.application.access.RecoveryKey;
import id.jaganetral.application.access.RecoveryPaper;
import id.jaganetral.application.access.WayIn;
import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.Door;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Gets into a workspace in the background, step by step, and remembers it. */
public final class StartViewModel {
    private final Jobs jobs;
    private final Problems problems;
    private final WorkspaceEntrance entrance;
    private final CurrentPreferences preferences;
    private final Runnable opened;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Working>> working = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<StartStep> step = new SimpleObjectProperty<>(new StartStep.Choosing());
    private final ObjectProperty<Optional<Message>> restored = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> refusals = new SimpleObjectProperty<>(List.of());

    /** What is being done, and the job that does it. */
    public record Working(Message text, RunningJob job, boolean cancellable) {}

    /**
     * The model of the first page.
     *
     * @param opened called on the thread of the screen when a workspace is open
     */
    public StartViewModel(
            Jobs jobs, Problems problems, WorkspaceEntrance entrance, CurrentPreferences preferences, Runnable opened) {
        this.jobs = jobs;
        this.problems = problems;
        this.entrance = entrance;
        this.preferences = preferences;
        this.opened = opened;
        recent.setAll(preferences.now().recentWorkspaces());
    }

    public ObservableList<Path> recent() {
        return recent;
    }

    /** Why it did not work; empty while all is well. */
    public ObjectProperty<Optional<Message>> problem() {
        return problem;
    }

    public ObjectProperty<Optional<Working>> working() {
        return working;
    }

    public ObjectProperty<StartStep> step() {
        return step;
    }

    /** What stands against what was typed at this step; a new list each time. */
    public ObjectProperty<List<Reason>> refusals() {
        return refusals;
    }

    /** Asks for the first user of a new workspace. */
    public void begin(NewOffice office) {
        step.set(new StartStep.FirstUser(office));
    }

    public void createNew(NewOffice office, NewUser first) {
        enter(
                Message.of("workspace.start.creating"),
                progress -> entrance.createNew(office, first, progress),
                key -> sheet(office.folder(), key, first),
                true);
    }

    public void createSample(Path folder) {
        enter(
                Message.of("workspace.start.sampling"),
                progress -> {
                    entrance.createSample(folder, progress);
                    return Outcome.done(folder);
                },
                this::entered,
                true);
    }

    /** Goes to the door of a workspace: signing in, or sealing it first. */
    public void open(Path folder) {
        enter(
                Message.of("workspace.start.opening", folder.toString()),
                progress -> Outcome.done(entrance.door(folder)),
                door -> step.set(
                        door == Door.UNSEALED
                                ? new StartStep.Sealing(folder)
                                : new StartStep.SigningIn(folder, door == Door.SAMPLE)),
                false);
    }

    public void signIn(Path folder, Credentials typed) {
        enter(
                Message.of("workspace.start.opening", folder.toString()),
                progress -> entrance.open(folder, typed, progress),
                account -> account(folder, account),
                false,
                thrown -> offerRescue(folder, thrown));
    }

    /** Looks for backups in a folder and offers them. */
    public void look(Path place) {
        restoring(place, Optional.empty(), Optional.empty(), false);
    }

    /** Offers one backup of a workspace that was open until now. */
    public void restoring(Path place, Optional<Path> target, Optional<Integer> number, boolean damaged) {
        enter(
                Message.of("backup.door.looking", place.toString()),
                progress -> Outcome.done(entrance.rescue().backupsIn(place)),
                found -> {
                    if (found.isEmpty()) {
                        problem.set(Optional.of(Message.of("backup.place.none", place.toString())));
                    } else {
                        step.set(new StartStep.Restoring(place, found, number, target, damaged));
                    }
                },
                false);
    }

    /** Brings it back and goes to its door, with the paper that opened it; what lay there is set aside. */
    public void restore(Path place, int number, Path target, WayIn held) {
        enter(
                Message.of("backup.job.restore"),
                progress -> entrance.rescue().restore(place, number, target, held, progress),
                aside -> {
                    restored.set(aside.map(old -> Message.of("backup.door.aside", old.toString()))
                            .or(() -> Optional.of(Message.of("backup.door.done"))));
                    held.<Runnable>fold(
                                    typed -> () -> open(target), paper -> () -> forgotten(target, Optional.of(paper)))
                            .run();
                },
                true);
    }

    /** What was brought back last. */
    public ObjectProperty<Optional<Message>> restored() {
        return restored;
    }

    /** A database that cannot be read is no end while there are backups. */
    private void offerRescue(Path folder, Throwable thrown) {
        failed(thrown);
        if (thrown instanceof OperationFailed known && known.shown().key().equals("workspace.database.damaged")) {
            Path place = entrance.rescue().usualPlace(folder);
            if (!entrance.rescue().backupsIn(place).isEmpty()) {
                restoring(place, Optional.of(folder), Optional.empty(), true);
            }
        }
    }

    public void forgotten(Path folder) {
        forgotten(folder, Optional.empty());
    }

    private void forgotten(Path folder, Optional<RecoveryPaper> paper) {
        step.set(new StartStep.Recovering(folder, paper));
    }

    public void recover(Path folder, RecoveryPaper paper, Credentials wanted) {
        enter(
                Message.of("workspace.start.opening", folder.toString()),
                progress -> entrance.recover(folder, paper, wanted, progress),
                account -> account(folder, account),
                false);
    }

    public void seal(Path folder, NewUser first) {
        enter(
                Message.of("access.seal.working"),
                progress -> entrance.seal(folder, first, progress),
                key -> sheet(folder, key, first),
                true);
    }

    /** Replaces a password given by an administrator, and goes in. */
    public void replace(OwnAccount account, char[] old, char[] wanted) {
        enter(
                Message.of("access.change.working"),
                progress -> account.changePassword(old, wanted),
                now -> goIn(),
                false);
    }

    /** The office wants sheets for two officers as well. */
    public void share(StartStep.Sheet sheet) {
        enter(
                Message.of("access.share.working"),
                progress -> entrance.shareRecovery(sheet.maker().credentials().password()),
                halves -> step.set(new StartStep.Shares(sheet.folder(), halves)),
                false);
    }

    /** The sheet is safe: in. */
    public void goIn() {
        opened.run();
    }

    /** Back to the choice of a workspace. */
    public void back() {
        problem.set(Optional.empty());
        step.set(new StartStep.Choosing());
    }

    /** Takes a folder from the list; the folder itself stays. */
    public void forget(Path folder) {
        preferences.change(now -> now.withoutRecent(folder));
        recent.setAll(preferences.now().recentWorkspaces());
        preferences.save();
    }

    private <T> void enter(
            Message text, Function<Progress, Outcome<T>> way, Consumer<? super T> inside, boolean cancellable) {
        enter(text, way, inside, cancellable, this::failed);
    }

    private <T> void enter(
            Message text,
            Function<Progress, Outcome<T>> way,
            Consumer<? super T> inside,
            boolean cancellable,
            Consumer<Throwable> otherwise) {
        problem.set(Optional.empty());
        AtomicBoolean ended = new AtomicBoolean();
        Job<T> job = Job.asking(text, way::apply)
                .onSuccess(inside)
                .onRefusal(reasons -> refusals.set(List.copyOf(reasons)))
                .onFailure(otherwise)
                .atEnd(() -> {
                    ended.set(true);
                    working.set(Optional.empty());
                });
        RunningJob running = jobs.start(job);
        // Jobs of tests have ended here.
        if (!ended.get()) {
            working.set(Optional.of(new Working(text, running, cancellable)));
        }
    }

    private void account(Path folder, OwnAccount account) {
        if (account.mustChangePassword()) {
            remember(folder);
            step.set(new StartStep.Replacing(account));
        } else {
            entered(folder);
        }
    }

    private void sheet(Path folder, RecoveryKey key, NewUser maker) {
        remember(folder);
        step.set(new StartStep.Sheet(folder, key, maker));
    }

    private void entered(Path folder) {
        remember(folder);
        opened.run();
    }

    private void remember(Path folder) {
        preferences.change(now -> now.withRecent(folder));
        preferences.save();
    }

    private void failed(Throwable thrown) {
        if (!(thrown instanceof OperationFailed)) {
            problems.failed(thrown);
        }
        problem.set(Optional.of(Problems.words(thrown)));
    }
}
