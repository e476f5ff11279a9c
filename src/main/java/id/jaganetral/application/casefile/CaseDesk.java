package id.jaganetral.application.casefile;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.standing.CaseAssessor;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.CaseStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The law and the clock, laid ready for working on case files. */
public final class CaseDesk {
    private final LawBook law;
    private final Clock clock;

    public CaseDesk(LawBook law, Clock clock) {
        this.law = law;
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
        return new CaseAssessor(law.rules(), law.calendar()).assess(file, today());
    }

    CaseView view(CaseFile file) {
        return new CaseView(file, assess(file), today());
    }

    FactCheck check() {
        return new FactCheck(law.rules(), law.calendar());
    }

    /** Where a rule's count leads from a day, for dates proposed in a form. */
    public Deadline count(String code, LocalDate from) {
        return new DeadlineClock(law.calendar()).start(law.rules().deadline(code), from);
    }

    /** A closed file that asks for nothing any more needs no further look. */
    Optional<CaseStage> settled(CaseFile file) {
        CaseStanding standing = assess(file);
        boolean done = standing.stage().closed() && standing.steps().isEmpty();
        return done ? Optional.of(standing.stage()) : Optional.empty();
    }
}
