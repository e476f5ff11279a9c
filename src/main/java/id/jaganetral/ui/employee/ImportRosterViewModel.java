package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.application.roster.RosterPlan;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.application.roster.UnitImport;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.roster.ImportScope;
import id.jaganetral.domain.roster.RosterField;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.job.RunningJob;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The import step by step: choose a file, say what its columns mean, try it, apply it. */
public final class ImportRosterViewModel {
    /** Where the user is. */
    enum Step {
        FILE,
        MAPPING,
        TRIAL,
        DONE
    }

    private final ImportUseCases useCases;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<RosterDraft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RosterPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RosterPreview>> people = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<UnitImport>> units = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> note = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int runs;
    private final ObjectProperty<Optional<Message>> problem = new SimpleObjectProperty<>(Optional.empty());

    public ImportRosterViewModel(ImportUseCases useCases, Jobs jobs) {
        this.useCases = useCases;
        this.jobs = jobs;
    }

    /** Opens a file and goes on to its columns; a list of units has nothing to choose and is tried at once. */
    void choose(Path file) {
        problem.set(Optional.empty());
        start(Job.doing(Message.of("employee.import.job.open"), progress -> useCases.open()
                        .open(file))
                .onSuccess(opened -> {
                    draft.set(Optional.of(opened));
                    plan.set(Optional.of(opened.plan()));
                    people.set(Optional.empty());
                    units.set(Optional.empty());
                    if (holdsUnits()) {
                        tryOut();
                    } else {
                        step.set(Step.MAPPING);
                    }
                }));
    }

    void map(int column, Optional<RosterField> meaning) {
        change(now -> now.mappedBy(now.mapping().with(column, meaning)));
    }

    void holding(ImportScope scope) {
        change(now -> now.holding(scope));
    }

    void ofKind(Optional<EmploymentKind> kind) {
        change(now -> now.ofKind(kind));
    }

    private void change(java.util.function.UnaryOperator<RosterPlan> changed) {
        plan.set(plan.get().map(changed));
        problem.set(Optional.empty());
    }

    /** Tries the import without changing anything. */
    void tryOut() {
        problem.set(Optional.empty());
        RosterPlan now = plan.get().orElseThrow();
        Message title = Message.of("employee.import.job.trial");
        if (holdsUnits()) {
            start(Job.doing(title, progress -> useCases.units().preview(now, progress))
                    .onSuccess(found -> {
                        units.set(Optional.of(found));
                        step.set(Step.TRIAL);
                    }));
            return;
        }
        start(Job.asking(title, progress -> useCases.preview().preview(now, progress))
                .onRefusal(this::refused)
                .onSuccess(found -> {
                    people.set(Optional.of(found));
                    step.set(Step.TRIAL);
                }));
    }

    /** Applies the import in one transaction. */
    void apply() {
        problem.set(Optional.empty());
        RosterPlan now = plan.get().orElseThrow();
        Message title = Message.of("employee.import.job.apply");
        if (holdsUnits()) {
            start(Job.doing(title, progress -> useCases.units().apply(now, progress))
                    .onSuccess(done -> {
                        units.set(Optional.of(done));
                        step.set(Step.DONE);
                    }));
            return;
        }
        start(Job.asking(title, progress -> useCases.apply().apply(now, progress))
                .onRefusal(this::refused)
                .onSuccess(done -> {
                    people.set(Optional.of(done));
                    step.set(Step.DONE);
                }));
    }

    private <T> void start(Job<T> job) {
        int mine = ++runs;
        boolean[] over = {false};
        note.set(Optional.empty());
        job.onCancel(() -> note.set(Optional.of(Message.of("employee.import.cancelled"))))
                .onFailure(thrown -> problem.set(Optional.of(Problems.words(thrown))))
                .atEnd(() -> {
                    over[0] = true;
                    if (runs == mine) {
                        running.set(Optional.empty());
                    }
                });
        RunningJob started = jobs.start(job);
        if (!over[0]) {
            running.set(Optional.of(started));
        }
    }

    private void refused(List<Reason> reasons) {
        problem.set(Optional.of(reasons.get(0).message()));
    }

    /** One step back; from the end, to another file. */
    void back() {
        problem.set(Optional.empty());
        note.set(Optional.empty());
        Step now = step.get();
        step.set(now == Step.TRIAL && !holdsUnits() ? Step.MAPPING : Step.FILE);
    }

    /** Saves the rejected rows; tells only once they are saved. */
    void saveRejected(Path file, Runnable saved) {
        List<RowNote> rejected = rejected();
        jobs.start(Job.doing(Message.of("employee.import.job.save"), progress -> {
                    useCases.rejected().save(rejected, file);
                    return file;
                })
                .onSuccess(written -> saved.run())
                .onFailure(thrown -> problem.set(Optional.of(Problems.words(thrown)))));
    }

    List<RowNote> rejected() {
        return holdsUnits()
                ? units.get().map(UnitImport::rejected).orElse(List.of())
                : people.get().map(RosterPreview::rejected).orElse(List.of());
    }

    boolean holdsUnits() {
        return draft.get().map(RosterDraft::content).orElse(RosterDraft.Content.PEOPLE) == RosterDraft.Content.UNITS;
    }

    /** Whether leaving would stop work that is under way. */
    boolean busy() {
        return running.get().isPresent();
    }

    void cancel() {
        running.get().ifPresent(RunningJob::cancel);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RosterDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RosterPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RosterPreview>> people() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<UnitImport>> units() {
        return units.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<RunningJob>> running() {
        return running.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Message>> problem() {
        return problem;
    }

    /** What is to be known and is no trouble, for example that it was cancelled. */
    ReadOnlyObjectProperty<Optional<Message>> note() {
        return note.getReadOnlyProperty();
    }
}
