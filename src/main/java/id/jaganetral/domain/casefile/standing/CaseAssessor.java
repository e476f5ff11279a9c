package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.DeadlineClock;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.HandedOver;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RecordsBlocked;
import id.jaganetral.domain.casefile.CaseFact.ReliefEnded;
import id.jaganetral.domain.casefile.CaseFact.ServingDeferred;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives where a case stands from its facts and the law. */
public final class CaseAssessor {
    private static final Set<String> OPEN_AFTER_COMPLETION = Set.of("D07", "D09", "D13");

    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final DeadlineClock clock;

    public CaseAssessor(RuleBook book, WorkingCalendar calendar) {
        this.book = book;
        this.calendar = calendar;
        this.clock = new DeadlineClock(calendar);
    }

    public CaseStanding assess(CaseFile file, LocalDate today) {
        CaseHistory history = file.history();
        boolean ethics = file.track() == Track.ETHICS;
        boolean teamRequired = teamRequired(file);
        Effect effect = new Effect(history, book, clock);
        CaseStage stage = new StageReading(history, effect, today).stage();
        List<CaseDeadline> ledger = new DeadlineLedger(file, history, book, clock, effect, today).read();
        List<CaseDeadline> shown = stage.closed() ? settled(ledger, stage) : ledger;
        List<SideMatter> beside = beside(history, today);
        Watch watch = new Watch(file, history, book, calendar, teamRequired);
        List<NextStep> steps = new StepFinder(history, effect, shown, today, ethics, teamRequired).find(stage);
        return new CaseStanding(
                stage,
                steps,
                shown,
                watch.missing(),
                watch.warnings(shown, stage),
                beside,
                effect.sanction(),
                effect.effectiveOn(),
                effect.serving().map(d -> d.due()),
                duties(steps, history, ethics || teamRequired));
    }

    private static Map<StepKind, Responsible> duties(List<NextStep> steps, CaseHistory history, boolean teamActs) {
        Map<StepKind, Responsible> duties = new EnumMap<>(StepKind.class);
        steps.forEach(step -> duties.put(step.kind(), Responsible.of(step.kind(), history, teamActs)));
        return duties;
    }

    /** A heavy sanction for a civil servant wants an examining team. */
    private boolean teamRequired(CaseFile file) {
        EmploymentKind kind = file.person().kind();
        boolean bound = kind == EmploymentKind.PNS || kind == EmploymentKind.CPNS;
        return bound
                && file.track() == Track.DISCIPLINE
                && file.classification().kinds().stream()
                        .anyMatch(code -> book.kind(code).level() == SanctionLevel.HEAVY);
    }

    /** In a closed case nothing runs any more, except what a completed one still owes and the person may still do. */
    private static List<CaseDeadline> settled(List<CaseDeadline> ledger, CaseStage stage) {
        Set<String> running = openIn(stage);
        return ledger.stream()
                .filter(d -> d.state() != CaseDeadline.State.SCHEDULED)
                .filter(d -> d.metOn().isPresent()
                        || d.state() == CaseDeadline.State.LAPSED
                        || running.contains(d.deadline().rule().code()))
                .toList();
    }

    private static Set<String> openIn(CaseStage closed) {
        return switch (closed) {
            case COMPLETED -> OPEN_AFTER_COMPLETION;
            case ANNULLED -> Set.of();
            default -> Set.of("D13");
        };
    }

    private static List<SideMatter> beside(CaseHistory history, LocalDate today) {
        List<SideMatter> matters = new ArrayList<>();
        history.last(TemporaryRelief.class)
                .ifPresent(f -> matters.add(new SideMatter(
                        SideMatter.Kind.TEMPORARY_RELIEF,
                        f.on(),
                        !history.has(Decided.class) && !history.has(ReliefEnded.class))));
        history.last(ObjectionFiled.class)
                .ifPresent(f -> matters.add(
                        new SideMatter(SideMatter.Kind.OBJECTION, f.on(), !history.has(ObjectionDecided.class))));
        history.last(AppealFiled.class)
                .ifPresent(f ->
                        matters.add(new SideMatter(SideMatter.Kind.APPEAL, f.on(), !history.has(AppealDecided.class))));
        history.last(RecordsBlocked.class)
                .ifPresent(f ->
                        matters.add(new SideMatter(SideMatter.Kind.RECORDS_BLOCKED, f.on(), history.recordsBlocked())));
        history.last(LeftService.class)
                .filter(f -> f.departure() == CaseFact.Departure.TRANSFERRED)
                .ifPresent(f -> matters.add(
                        new SideMatter(SideMatter.Kind.TRANSFERRED, f.on(), !history.has(HandedOver.class))));
        history.last(ServingDeferred.class)
                .ifPresent(f -> matters.add(
                        new SideMatter(SideMatter.Kind.SERVING_DEFERRED, f.on(), today.isBefore(f.until()))));
        return matters;
    }
}
