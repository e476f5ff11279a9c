package id.jaganetral.ui.workspace;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkspaceEntrance;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Gets into a workspace in the background and remembers it. */
public final class StartViewModel {
    private final Jobs jobs;
    private final Problems problems;
    private final WorkspaceEntrance entrance;
    private final CurrentPreferences preferences;
    private final Runnable opened;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Working>> working = new SimpleObjectProperty<>(Optional.empty());

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

    public void createNew(Path folder) {
        enter(Message.of("workspace.start.creating"), folder, entrance::createNew, true);
    }

    public void createSample(Path folder) {
        enter(Message.of("workspace.start.sampling"), folder, entrance::createSample, true);
    }

    public void open(Path folder) {
        enter(Message.of("workspace.start.opening", folder.toString()), folder, entrance::open, false);
    }

    /** Takes a folder from the list; the folder itself stays. */
    public void forget(Path folder) {
        preferences.change(now -> now.withoutRecent(folder));
        recent.setAll(preferences.now().recentWorkspaces());
        preferences.save();
    }

    private void enter(Message text, Path folder, BiConsumer<Path, Progress> way, boolean cancellable) {
        problem.set(Optional.empty());
        AtomicBoolean ended = new AtomicBoolean();
        Job<Path> job = Job.doing(text, progress -> {
                    way.accept(folder, progress);
                    return folder;
                })
                .onSuccess(this::entered)
                .onFailure(this::failed)
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

    private void entered(Path folder) {
        preferences.change(now -> now.withRecent(folder));
        preferences.save();
        opened.run();
    }

    private void failed(Throwable thrown) {
        if (!(thrown instanceof OperationFailed)) {
            problems.failed(thrown);
        }
        problem.set(Optional.of(Problems.words(thrown)));
    }
}
