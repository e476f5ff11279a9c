package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AbsenceRecorded;
import id.jaganetral.domain.casefile.CaseFact.ClosedNotProven;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Escalated;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.HandedOver;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.MovedToOtherTrack;
import id.jaganetral.domain.casefile.CaseFact.OthersInformed;
import id.jaganetral.domain.casefile.CaseFact.ReliefEnded;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.SanctionChosen;
import id.jaganetral.domain.casefile.CaseFact.TeamFormed;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Optional;

/** From the report to the decision. */
final class DecisionRules {
    private DecisionRules() {}

    static void temporaryRelief(TemporaryRelief fact, Situation s) {
        s.filled("number", fact.number());
        s.need(!s.ethics() && s.mayBecome(SanctionLevel.HEAVY), "temporary-relief", "casefile.refuse.reliefNotHeavy");
        s.need(!s.history.has(Decided.class), "temporary-relief", "casefile.refuse.reliefAfterDecision");
        s.need(!s.history.has(TemporaryRelief.class), "correction-keeps-history", "casefile.refuse.reliefTwice");
        s.doubtUnless(s.history.has(ExaminationHeld.class), "temporary-relief", "casefile.caution.reliefEarly");
        s.doubtUnless(!fact.acting().isBlank(), "temporary-relief", "casefile.caution.reliefWithoutActing");
    }

    static void reliefEnded(ReliefEnded fact, Situation s) {
        s.filled("why", fact.why());
        Optional<TemporaryRelief> relief = s.history.last(TemporaryRelief.class);
        boolean running = relief.isPresent() && !s.history.has(Decided.class) && !s.history.has(ReliefEnded.class);
        s.need(running, "temporary-relief", "casefile.refuse.noRelief");
        relief.ifPresent(began -> s.needAt(
                "on", !fact.on().isBefore(began.on()), "temporary-relief", "casefile.refuse.beforeRelief", began.on()));
    }

    static void reportWritten(ReportWritten fact, Situation s) {
        s.filled("number", fact.number());
        s.need(!s.history.has(ReportWritten.class), "correction-keeps-history", "casefile.refuse.reportTwice");
        String basis = s.ethics() ? "panel-recommendation" : "report-basis";
        s.need(s.basisForDecision(), basis, "casefile.refuse.reportTooEarly");
        examinedOn(s)
                .ifPresent(day ->
                        s.needAt("on", !fact.on().isBefore(day), basis, "casefile.refuse.beforeExamination", day));
        s.needAt(
                "recommended",
                fact.proven() == fact.recommended().isPresent(),
                s.ethics() ? "panel-recommendation" : "decision-proven",
                fact.proven() ? "casefile.refuse.noRecommendation" : "casefile.refuse.recommendationUnproven");
        fact.recommended().ifPresent(code -> {
            kind(code, "recommended", s);
            Optional<SanctionChosen> chosen = s.history.last(SanctionChosen.class);
            boolean otherwise = chosen.isPresent() && !chosen.get().kind().equals(code);
            s.doubtUnless(!otherwise, "decision-level", "casefile.caution.otherThanChosen");
        });
    }

    private static Optional<LocalDate> examinedOn(Situation s) {
        return s.history.last(ExaminationHeld.class).map(ExaminationHeld::on).or(() -> s.history
                .absence(2)
                .map(AbsenceRecorded::on));
    }

    static void escalated(Escalated fact, Situation s) {
        s.filled("to", fact.to().name());
        Optional<ReportWritten> report = s.history.last(ReportWritten.class);
        s.need(report.isPresent(), "hierarchy-report", "casefile.refuse.noReport");
        s.need(!s.history.has(Decided.class), "hierarchy-report", "casefile.refuse.alreadyDecided");
        report.ifPresent(written -> s.needAt(
                "on",
                !fact.on().isBefore(written.on()),
                "hierarchy-report",
                "casefile.refuse.beforeReport",
                written.on()));
    }

    static void decided(Decided fact, Situation s) {
        s.filled("number", fact.number());
        s.filled("by", fact.by().name());
        s.need(!s.history.has(Decided.class), "no-double", "casefile.refuse.secondSanction");
        s.need(s.basisForDecision(), "decision-basis", "casefile.refuse.noBasis");
        Optional<ReportWritten> report = s.history.last(ReportWritten.class);
        s.need(report.isPresent(), "decision-proven", "casefile.refuse.noReport");
        report.ifPresent(written -> {
            s.need(written.proven(), "decision-proven", "casefile.refuse.notProven");
            s.needAt(
                    "on",
                    !fact.on().isBefore(written.on()),
                    "decision-basis",
                    "casefile.refuse.beforeReport",
                    written.on());
        });
        kind(fact.kind(), "kind", s);
        boolean holdsPlace = s.book.holdsPlace(fact.kind(), s.file.person().kind());
        s.needAt("kind", !holdsPlace, "own-kinds-first", "casefile.refuse.ownKindsFirst");
        SameActRules.decided(fact, s);
    }

    /** The kind must belong to the track; outside the permitted kinds it needs a reason. */
    private static void kind(String code, String field, Situation s) {
        if (!s.book.kinds().containsKey(code)) {
            s.needAt(field, false, "decision-level", "casefile.refuse.unknownKind");
            return;
        }
        SanctionKind kind = s.book.kind(code);
        boolean moral = kind.level() == SanctionLevel.MORAL;
        boolean contract = kind.level() == SanctionLevel.CONTRACT;
        s.needAt(
                field,
                contract || moral == s.ethics(),
                s.ethics() ? "moral-decision" : "decision-level",
                s.ethics() ? "casefile.refuse.onlyMoral" : "casefile.refuse.notMoral");
        boolean reasoned = s.history
                .last(SanctionChosen.class)
                .filter(chosen ->
                        chosen.kind().equals(code) && !chosen.outsideReason().isBlank())
                .isPresent();
        boolean permitted = reasoned || s.file.classification().kinds().contains(code);
        s.doubtUnless(permitted, "decision-level", "casefile.caution.outsideRange", kind.name());
        boolean teamNeeded = s.boundByDisciplineRegulation()
                && kind.level() == SanctionLevel.HEAVY
                && s.history.has(ExaminationHeld.class);
        s.need(!teamNeeded || s.history.has(TeamFormed.class), "team-required", "casefile.refuse.noTeam");
    }

    static void closedNotProven(ClosedNotProven fact, Situation s) {
        s.filled("number", fact.number());
        Optional<ReportWritten> report = s.history.last(ReportWritten.class);
        s.need(report.isPresent(), "decision-proven", "casefile.refuse.noReport");
        report.ifPresent(written -> s.need(!written.proven(), "decision-proven", "casefile.refuse.provenNotClosed"));
    }

    static void movedToOtherTrack(MovedToOtherTrack fact, Situation s) {
        s.filled("why", fact.why());
        s.need(!s.history.has(Decided.class), "ethics-to-discipline", "casefile.refuse.alreadyDecided");
    }

    static void handedOver(HandedOver fact, Situation s) {
        s.filled("number", fact.number());
        s.filled("to", fact.to());
        boolean elsewhere = s.history.has(LeftService.class)
                || s.history.every(OthersInformed.class).stream()
                        .anyMatch(told -> told.body() == CaseFact.Body.HOME_AGENCY);
        s.doubtUnless(elsewhere, "secondment", "casefile.caution.handedOverAtHome");
    }
}
