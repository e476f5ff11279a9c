package id.jaganetral.application.settings;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.calendar.WorkingWeeks;
import java.util.List;

/** Working weeks, changed only by whoever may. */
public record PermittedWeeks(WorkingWeekSettings inner, Gate gate) implements WorkingWeekSettings {
    @Override
    public WorkingWeeks load() {
        return inner.load();
    }

    @Override
    public void save(WorkingWeeks weeks, WeekChange change) {
        gate.require(Permission.KEEP_OFFICE);
        inner.save(weeks, change);
    }

    @Override
    public List<WeekChange> changes() {
        return inner.changes();
    }
}
