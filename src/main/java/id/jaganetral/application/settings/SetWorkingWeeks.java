package id.jaganetral.application.settings;

import id.jaganetral.application.session.Officer;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.util.List;

/** Lays down how the offices work (pola hari kerja). Open deadlines follow at once, so the reason is kept. */
public final class SetWorkingWeeks {
    private final WorkingWeekSettings settings;
    private final Officer officer;
    private final Clock clock;

    public SetWorkingWeeks(WorkingWeekSettings settings, Officer officer, Clock clock) {
        this.settings = settings;
        this.officer = officer;
        this.clock = clock;
    }

    public WorkingWeeks present() {
        return settings.load();
    }

    /** What was changed, the last first. */
    public List<WeekChange> changes() {
        return settings.changes();
    }

    public Outcome<WorkingWeeks> set(WorkingWeeks weeks, String why) {
        if (why.isBlank()) {
            return Outcome.refused(Reason.atField("why", Message.of("settings.week.why.required")));
        }
        settings.save(weeks, new WeekChange(clock.instant(), officer.name(), why.strip()));
        return Outcome.done(weeks);
    }
}
