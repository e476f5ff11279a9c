package id.jaganetral.ui.calendar;

import id.jaganetral.application.calendar.ReckonDays;
import id.jaganetral.domain.calendar.DayAnswer;
import id.jaganetral.domain.calendar.DayQuestion;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.DeadlineRule.Unit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import id.jaganetral.ui.kit.job.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A day to be reckoned; the answer follows every change. */
public final class DayCalculatorViewModel {
    private final ReckonDays reckon;
    private final Latest latest;
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final StringProperty amount = new SimpleStringProperty("14");
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.WORKING_DAYS);
    private final BooleanProperty backwards = new SimpleBooleanProperty(false);
    private final BooleanProperty saturdays = new SimpleBooleanProperty(false);
    private final BooleanProperty leaveWorked = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<DayAnswer>> answer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<DayAnswer>> otherWeek = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Reason>> reasons = new SimpleObjectProperty<>(List.of());

    public DayCalculatorViewModel(ReckonDays reckon, Jobs jobs, Clock clock) {
        this.reckon = reckon;
        this.latest = new Latest(jobs);
        from.set(LocalDate.now(clock));
        List.of(from, amount, unit, backwards, saturdays, leaveWorked).forEach(p -> p.addListener(changed -> answer()));
    }

    public ObjectProperty<LocalDate> from() {
        return from;
    }

    /** As typed. */
    public StringProperty amount() {
        return amount;
    }

    public ObjectProperty<Unit> unit() {
        return unit;
    }

    public BooleanProperty backwards() {
        return backwards;
    }

    public BooleanProperty saturdays() {
        return saturdays;
    }

    public BooleanProperty leaveWorked() {
        return leaveWorked;
    }

    public ObjectProperty<Optional<DayAnswer>> reckoned() {
        return answer;
    }

    /** What an office with the other number of working days would reach; empty when no working days are counted. */
    public ObjectProperty<Optional<DayAnswer>> otherWeek() {
        return otherWeek;
    }

    public ObjectProperty<List<Reason>> reasons() {
        return reasons;
    }

    /** Begins with the way this office works. */
    public void begin() {
        WorkingWeek week = reckon.usualWeek();
        saturdays.set(week.saturdays());
        leaveWorked.set(week.collectiveLeaveWorked());
        answer();
    }

    public void stop() {
        latest.cancel();
    }

    private void answer() {
        List<Reason> missing = missing();
        if (!missing.isEmpty()) {
            show(missing, Optional.empty(), Optional.empty());
            return;
        }
        DayQuestion asked = question(saturdays.get());
        DayQuestion other = question(!saturdays.get());
        boolean counted = unit.get() == Unit.WORKING_DAYS;
        latest.start(Job.change(() -> reckon.reckon(asked)
                        .map(first -> new Pair(
                                first,
                                counted
                                        ? reckon.reckon(other).fold(Optional::of, r -> Optional.empty())
                                        : Optional.<DayAnswer>empty())))
                .onSuccess(pair -> show(List.of(), Optional.of(pair.first()), pair.second()))
                .onRefusal(refused -> show(refused, Optional.empty(), Optional.empty())));
    }

    private void show(List<Reason> why, Optional<DayAnswer> first, Optional<DayAnswer> second) {
        reasons.set(why);
        answer.set(first);
        otherWeek.set(second);
    }

    private DayQuestion question(boolean withSaturdays) {
        return new DayQuestion(
                from.get(),
                Integer.parseInt(amount.get().strip()),
                unit.get(),
                backwards.get(),
                new WorkingWeek(withSaturdays, leaveWorked.get()));
    }

    private List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (from.get() == null) {
            missing.add(Reason.atField("from", Message.of("calendar.reckon.noDay")));
        }
        if (!amount.get().strip().matches("\\d{1,5}")) {
            missing.add(Reason.atField("amount", Message.of("calendar.reckon.noNumber")));
        }
        return missing;
    }

    private record Pair(DayAnswer first, Optional<DayAnswer> second) {}
}
