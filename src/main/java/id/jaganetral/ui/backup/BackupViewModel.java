package id.jaganetral.ui.backup;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Backups as the office sees and makes them. */
public final class BackupViewModel {
    private final Backups backups;
    private final Jobs jobs;
    private final ObservableList<BackupLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<BackupPlaces>> places = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Message>> done = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RunningJob>> running = new SimpleObjectProperty<>(Optional.empty());
    private boolean ended;

    public BackupViewModel(Backups backups, Jobs jobs) {
        this.backups = backups;
        this.jobs = jobs;
    }

    /** Newest first. */
    public ObservableList<BackupLine> lines() {
        return lines;
    }

    /** Empty until loaded. */
    public ObjectProperty<Optional<BackupPlaces>> places() {
        return places;
    }

    public ObjectProperty<Optional<Message>> problem() {
        return problem;
    }

    /** What was done last. */
    public ObjectProperty<Optional<Message>> done() {
        return done;
    }

    public ObjectProperty<Optional<RunningJob>> running() {
        return running;
    }

    public void load() {
        jobs.start(Job.query(() -> new Loaded(backups.list(), backups.places()))
                .onSuccess(this::show)
                .onFailure(this::failed));
    }

    public void make() {
        begin(Job.doing(Message.of("backup.job.make"), progress -> backups.make(Occasion.ASKED, progress))
                .onSuccess(this::made)
                .onFailure(this::failed));
    }

    /** Checks every byte of one. */
    public void prove(BackupLine line) {
        begin(Job.doing(
                        Message.of("backup.job.prove", line.number()),
                        progress -> backups.prove(line.number(), progress))
                .onSuccess(proven -> done.set(Optional.of(Message.of("backup.prove.done", proven.number()))))
                .onFailure(this::failed));
    }

    public void first(Optional<Path> folder) {
        change(() -> backups.useFirst(folder));
    }

    public void second(Optional<Path> folder) {
        change(() -> backups.useSecond(folder));
    }

    private void change(Supplier<Outcome<BackupPlaces>> change) {
        problem.set(Optional.empty());
        jobs.start(Job.change(change)
                .onSuccess(now -> load())
                .onRefusal(reasons -> problem.set(reasons.stream().findFirst().map(Reason::message)))
                .onFailure(this::failed));
    }

    private <T> void begin(Job<T> job) {
        problem.set(Optional.empty());
        done.set(Optional.empty());
        ended = false;
        RunningJob started = jobs.start(job.atEnd(() -> {
            ended = true;
            running.set(Optional.empty());
            load();
        }));
        // jobs of tests have ended here
        if (!ended) {
            running.set(Optional.of(started));
        }
    }

    private void made(BackupDone made) {
        done.set(Optional.of(Message.of("backup.make.done", made.line().number())));
        problem.set(made.secondProblem());
    }

    private void failed(Throwable thrown) {
        problem.set(Optional.of(Problems.words(thrown)));
    }

    private void show(Loaded loaded) {
        lines.setAll(loaded.lines());
        places.set(Optional.of(loaded.places()));
    }

    private record Loaded(List<BackupLine> lines, BackupPlaces places) {}
}
