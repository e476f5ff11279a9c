package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.casefile.CaseFact.AbsenceRecorded;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.CalledToReceive;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Delivered;
import id.jaganetral.domain.casefile.CaseFact.Escalated;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.MinutesCopyGiven;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.ReliefEnded;
import id.jaganetral.domain.casefile.CaseFact.Signature;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseHistory;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks over a file for what is missing and what the officer must be warned of. */
final class Watch {
    private final CaseFile file;
    private final CaseHistory history;
    private final RuleBook book;
    private final WorkingCalendar calendar;
    private final boolean ethics;
    private final boolean teamRequired;

    Watch(CaseFile file, CaseHistory history, RuleBook book, WorkingCalendar calendar, boolean teamRequired) {
        this.file = file;
        this.history = history;
        this.book = book;
        this.calendar = calendar;
        this.ethics = file.track() == Track.ETHICS;
        this.teamRequired = teamRequired;
    }

    List<MissingDocument> missing() {
        List<MissingDocument> missing = new ArrayList<>();
        boolean examined = history.has(ExaminationHeld.class);
        boolean decided = history.has(Decided.class);
        if (teamRequired && history.summons(1).isPresent() && !history.has(TeamFormed.class)) {
            missing.add(new MissingDocument("F05", "team-required"));
        }
        history.every(AbsenceRecorded.class).stream()
                .filter(a -> a.minutesNumber().isBlank())
                .forEach(a -> missing.add(new MissingDocument("F09", "second-absence")));
        if (examined
                && !history.has(MinutesCopyGiven.class)
                && !history.last(ExaminationHeld.class).orElseThrow().copyGiven()) {
            missing.add(new MissingDocument(ethics ? "F22" : "F08", "minutes-copy"));
        }
        if (decided && !ethics && !history.has(Escalated.class) && decidedByOther()) {
            missing.add(new MissingDocument("F11", "hierarchy-report"));
        }
        boolean delivered = history.has(Delivered.class);
        if (delivered && !history.has(CalledToReceive.class)) {
            missing.add(new MissingDocument("F16", "delivery-after-decision"));
        }
        if (delivered
                && history.last(Delivered.class).orElseThrow().minutesNumber().isBlank()) {
            missing.add(new MissingDocument("F17", "delivery-after-decision"));
        }
        return missing;
    }

    /** Whether somebody else decided than those who summoned and examined. */
    private boolean decidedByOther() {
        String decider = history.last(Decided.class).orElseThrow().by().name();
        List<Official> examiners = new ArrayList<>();
        history.last(ExaminationHeld.class).ifPresent(e -> examiners.addAll(e.examiners()));
        history.last(SummonsIssued.class).ifPresent(s -> examiners.add(s.examiner()));
        return examiners.stream().noneMatch(e -> e.name().equals(decider));
    }

    List<CaseWarning> warnings(List<CaseDeadline> ledger, CaseStage stage) {
        List<CaseWarning> warnings = new ArrayList<>();
        for (CaseDeadline entry : ledger) {
            idle(entry).ifPresent(warnings::add);
            if (entry.state() == CaseDeadline.State.RUNNING && entry.deadline().uncertain()) {
                warnings.add(warn(
                        "dates-in-order",
                        false,
                        "casefile.warning.uncertainDays",
                        entry.deadline().rule().title()));
            }
        }
        history.every(SummonsIssued.class).forEach(s -> notice(s).ifPresent(warnings::add));
        if (teamRequired && !history.has(TeamFormed.class) && !history.has(Decided.class)) {
            warnings.add(warn("team-required", true, "casefile.warning.teamRequired"));
        }
        history.last(ExaminationHeld.class)
                .filter(e -> e.signature() == Signature.REFUSED)
                .ifPresent(e -> warnings.add(warn("minutes-signature", false, "casefile.warning.refused")));
        kinds(warnings);
        person(warnings, stage);
        return warnings;
    }

    private void kinds(List<CaseWarning> warnings) {
        boolean open = !history.has(Decided.class);
        boolean medium = file.classification().kinds().stream()
                .anyMatch(code -> book.kind(code).level() == SanctionLevel.MEDIUM);
        if (medium && open) {
            warnings.add(warn("medium-regime", false, "casefile.warning.mediumRegime"));
        }
        boolean doubtful = file.classification().rows().stream()
                .filter(book.entries()::containsKey)
                .anyMatch(id -> book.entry(id).weakest().doubtful());
        if (doubtful && open) {
            warnings.add(warn("row-match", false, "casefile.warning.doubtfulRow"));
        }
        history.last(Decided.class)
                .map(d -> book.kind(d.kind()))
                .filter(SanctionKind::permanent)
                .filter(k -> !k.origin().note().isBlank())
                .ifPresent(k -> warnings.add(warn(
                        "decision-level",
                        true,
                        "casefile.warning.kindNote",
                        k.name(),
                        k.origin().note())));
    }

    /** What the person's own situation asks to be thought of. */
    private void person(List<CaseWarning> warnings, CaseStage stage) {
        boolean open = !history.has(Decided.class);
        history.last(TemporaryRelief.class)
                .filter(relief -> open && relief.acting().isBlank() && !history.has(ReliefEnded.class))
                .ifPresent(relief -> warnings.add(warn("temporary-relief", true, "casefile.warning.noActing")));
        boolean weighs = file.classification().kinds().stream()
                .map(book::kind)
                .anyMatch(k -> k.level() == SanctionLevel.MEDIUM || k.level() == SanctionLevel.HEAVY);
        if (file.person().kind() == EmploymentKind.CPNS && weighs) {
            warnings.add(warn("probation", true, "casefile.warning.probation"));
        }
        boolean underway = history.has(SummonsIssued.class) && open && !stage.closed();
        if (underway || remedyRuns()) {
            warnings.add(warn("transfer", false, "casefile.warning.noMove"));
        }
    }

    private boolean remedyRuns() {
        return (history.has(ObjectionFiled.class) && !history.has(ObjectionDecided.class))
                || (history.has(AppealFiled.class) && !history.has(AppealDecided.class));
    }

    /** The superior's and the official's own duty to act. */
    private Optional<CaseWarning> idle(CaseDeadline entry) {
        if (entry.state() != CaseDeadline.State.MISSED) {
            return Optional.empty();
        }
        DeadlineRule rule = entry.deadline().rule();
        String duty = rule.code().equals("T03") ? "idle-official" : "idle-superior";
        boolean someonesDuty = !ethics && List.of("T01", "D02", "T02", "T03").contains(rule.code());
        return Optional.of(
                someonesDuty
                        ? warn(
                                duty,
                                true,
                                "casefile.warning.idle." + duty,
                                rule.title(),
                                entry.deadline().due())
                        : warn(
                                "dates-in-order",
                                rule.legal(),
                                rule.legal() ? "casefile.warning.missed" : "casefile.warning.missedTarget",
                                rule.title(),
                                entry.deadline().due()));
    }

    private Optional<CaseWarning> notice(SummonsIssued summons) {
        DeadlineRule rule = book.deadline(ethics ? "E01" : summons.ordinal() == 1 ? "D01" : "D03");
        int clear = calendar.between(summons.on(), summons.examinationOn());
        String cited = ethics ? "panel" : "summons-gap";
        if (rule.leastClear().filter(least -> clear < least).isPresent()) {
            return Optional.of(warn(
                    cited,
                    true,
                    "casefile.caution.shortNotice",
                    clear,
                    rule.leastClear().get()));
        }
        if (rule.mostClear().filter(most -> clear > most).isPresent()) {
            return Optional.of(warn(
                    cited,
                    false,
                    "casefile.caution.longNotice",
                    clear,
                    rule.mostClear().get()));
        }
        return Optional.empty();
    }

    private static CaseWarning warn(String rule, boolean urgent, String key, Object... arguments) {
        return new CaseWarning(Message.of(key, arguments), rule, urgent);
    }
}
