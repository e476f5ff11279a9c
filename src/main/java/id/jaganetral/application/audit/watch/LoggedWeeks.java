package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.calendar.WorkingWeeks;
import java.util.List;

/** Notes changes of the working week. */
public record LoggedWeeks(WorkingWeekSettings weeks, Logbook log) implements WorkingWeekSettings {
    @Override
    public WorkingWeeks load() {
        return weeks.load();
    }

    @Override
    public void save(WorkingWeeks wanted, WeekChange change) {
        log.note(Act.of(ActKind.WEEK_CHANGED));
        weeks.save(wanted, change);
    }

    @Override
    public List<WeekChange> changes() {
        return weeks.changes();
    }
}
