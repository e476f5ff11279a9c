package id.jaganetral.ui.settings;

import id.jaganetral.application.settings.SetWorkingWeeks;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How the offices work, as it is being changed. */
public final class WorkingWeekViewModel {
    private final SetWorkingWeeks set;
    private final Supplier<List<String>> opds;
    private final Jobs jobs;
    private final BooleanProperty saturdays = new SimpleBooleanProperty();
    private final BooleanProperty leaveWorked = new SimpleBooleanProperty();
    private final ObservableList<String> others = FXCollections.observableArrayList();
    private final ObservableList<String> choices = FXCollections.observableArrayList();
    private final StringProperty why = new SimpleStringProperty("");
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<WeekChange>> lastChange = new SimpleObjectProperty<>(Optional.empty());
    private WorkingWeeks kept = WorkingWeeks.USUAL;

    /**
     * @param opds names of the OPDs in the roster
     */
    public WorkingWeekViewModel(SetWorkingWeeks set, Supplier<List<String>> opds, Jobs jobs) {
        this.set = set;
        this.opds = opds;
        this.jobs = jobs;
    }

    public BooleanProperty saturdays() {
        return saturdays;
    }

    public BooleanProperty leaveWorked() {
        return leaveWorked;
    }

    /** OPDs that work the other number of days. */
    public ObservableList<String> others() {
        return others;
    }

    /** OPDs that may be added to them. */
    public ObservableList<String> choices() {
        return choices;
    }

    public StringProperty why() {
        return why;
    }

    public ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    public ObjectProperty<Optional<WeekChange>> lastChange() {
        return lastChange;
    }

    public boolean dirty() {
        return !weeks().equals(kept);
    }

    public void load() {
        jobs.start(Job.query(() -> new Loaded(set.present(), set.changes(), opds.get()))
                .onSuccess(this::show));
    }

    private void show(Loaded loaded) {
        kept = loaded.weeks();
        saturdays.set(kept.usual().saturdays());
        leaveWorked.set(kept.usual().collectiveLeaveWorked());
        others.setAll(kept.exceptions().keySet().stream().sorted().toList());
        choices.setAll(loaded.opds());
        why.set("");
        reasons.set(List.of());
        lastChange.set(loaded.changes().stream().findFirst());
    }

    public void add(String opd) {
        if (opd != null && !opd.isBlank() && !others.contains(opd)) {
            others.add(opd);
        }
    }

    public void remove(String opd) {
        others.remove(opd);
    }

    /** Keeps it; what is missing is told by {@link #reasons}. */
    public void keep(Runnable kept) {
        WorkingWeeks wanted = weeks();
        String reason = why.get();
        jobs.start(Job.change(() -> set.set(wanted, reason))
                .onSuccess(done -> {
                    load();
                    kept.run();
                })
                .onRefusal(reasons::set));
    }

    private WorkingWeeks weeks() {
        WorkingWeek usual = new WorkingWeek(saturdays.get(), leaveWorked.get());
        WorkingWeek other = new WorkingWeek(!saturdays.get(), leaveWorked.get());
        Map<String, WorkingWeek> exceptions = new HashMap<>();
        others.forEach(opd -> exceptions.put(opd, other));
        return new WorkingWeeks(usual, exceptions);
    }

    private record Loaded(WorkingWeeks weeks, List<WeekChange> changes, List<String> opds) {}
}
