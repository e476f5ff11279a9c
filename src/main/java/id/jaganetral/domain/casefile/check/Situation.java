package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.standing.Effect;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file a fact is held against, the law, and the findings so far. */
final class Situation {
    final CaseFile file;
    final CaseHistory history;
    final RuleBook book;
    final WorkingCalendar calendar;
    final LocalDate today;
    /** Other files of the same person. */
    final List<CaseFile> others;

    private final List<Reason> refusals = new ArrayList<>();
    private final List<Reason> cautions = new ArrayList<>();

    Situation(
            CaseFile file,
            CaseHistory history,
            RuleBook book,
            WorkingCalendar calendar,
            LocalDate today,
            List<CaseFile> others) {
        this.file = file;
        this.history = history;
        this.book = book;
        this.calendar = calendar;
        this.today = today;
        this.others = others;
    }

    Verdict verdict() {
        return new Verdict(refusals, cautions);
    }

    /** Refuses unless it holds, citing the rule. */
    void need(boolean holds, String rule, String key, Object... arguments) {
        if (!holds) {
            refusals.add(reason(Optional.empty(), rule, key, arguments));
        }
    }

    /** Refuses the input at a field unless it holds. */
    void needAt(String field, boolean holds, String rule, String key, Object... arguments) {
        if (!holds) {
            refusals.add(reason(Optional.of(field), rule, key, arguments));
        }
    }

    /** Refuses an empty field; no law is needed for that. */
    void filled(String field, String value) {
        if (value.isBlank()) {
            refusals.add(Reason.atField(field, Message.of("casefile.refuse.empty")));
        }
    }

    /** Marks as doubtful unless it holds, citing the rule. */
    void doubtUnless(boolean holds, String rule, String key, Object... arguments) {
        if (!holds) {
            cautions.add(reason(Optional.empty(), rule, key, arguments));
        }
    }

    private Reason reason(Optional<String> field, String rule, String key, Object... arguments) {
        Rule cited = book.rule(rule);
        return Reason.byLaw(field, Message.of(key, arguments), book.cite(cited), cited.id());
    }

    /** What the decision amounts to by now. */
    Effect effect() {
        return new Effect(history, book, new DeadlineClock(calendar));
    }

    boolean ethics() {
        return file.track() == Track.ETHICS;
    }

    /** Whether the discipline regulation itself binds the person; others follow its procedure only in part. */
    boolean boundByDisciplineRegulation() {
        EmploymentKind kind = file.person().kind();
        return !ethics() && (kind == EmploymentKind.PNS || kind == EmploymentKind.CPNS);
    }

    boolean mayBecome(SanctionLevel level) {
        return file.classification().kinds().stream()
                .anyMatch(code -> book.kind(code).level() == level);
    }

    boolean basisForDecision() {
        return history.has(CaseFact.ExaminationHeld.class) || history.absentTwice();
    }

    /** The day a deadline leads to. */
    LocalDate due(String code, LocalDate trigger) {
        DeadlineRule rule = book.deadline(code);
        return calendar.after(trigger, rule.amount().orElse(0)).result();
    }
}
