package id.jaganetral.application.casefile;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The law and the clock, laid ready for working on case files. */
public final class CaseDesk {
    private final LawBook law;
    private final Supplier<WorkingWeeks> weeks;
    private final Clock clock;
    private final ConcurrentHashMap<WorkingWeek, Worked> calendars = new ConcurrentHashMap<>();

    /**
     * @param weeks how the offices work; asked every time, so that a change counts at once
     */
    public CaseDesk(LawBook law, Supplier<WorkingWeeks> weeks, Clock clock) {
        this.law = law;
        this.weeks = weeks;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LawBook law() {
        return law;
    }

    Clock clock() {
        return clock;
    }

    public CaseStanding assess(CaseFile file) {
        return assess(file, today());
    }

    /** Where the file stood on a day, by the facts it holds. */
    CaseStanding assess(CaseFile file, LocalDate day) {
        return new CaseAssessor(law.rules(), calendar(file)).assess(file, day);
    }

    CaseView view(Reading tx, CaseFile file) {
        return new CaseView(file, assess(file), today(), OtherFiles.of(tx, file));
    }

    FactCheck check(CaseFile file) {
        return new FactCheck(law.rules(), calendar(file));
    }

    /** The days the person's OPD works. */
    private WorkingCalendar calendar(CaseFile file) {
        WorkingCalendar base = law.calendar();
        WorkingWeek week = weeks.get().of(file.person().opd());
        // the law may have been amended since; then the old calendar goes
        return calendars.compute(
                        week,
                        (w, known) -> known != null && known.base == base ? known : new Worked(base, base.with(w)))
                .calendar;
    }

    /** Where a rule's count leads from a day, for dates proposed in a form. */
    public Deadline count(CaseFile file, String code, LocalDate from) {
        return new DeadlineClock(calendar(file)).start(law.rules().deadline(code), from);
    }

    /** A closed file that asks for nothing any more needs no further look. */
    Optional<CaseStage> settled(CaseFile file) {
        CaseStanding standing = assess(file);
        boolean done = standing.stage().closed() && standing.steps().isEmpty();
        return done ? Optional.of(standing.stage()) : Optional.empty();
    }

    private record Worked(WorkingCalendar base, WorkingCalendar calendar) {}
}
