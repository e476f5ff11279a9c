package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AppealAnswered;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.MinutesCopyGiven;
import id.jaganetral.domain.casefile.CaseFact.Noted;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.OthersInformed;
import id.jaganetral.domain.casefile.CaseFact.RecordsBlocked;
import id.jaganetral.domain.casefile.CaseFact.RecordsUnblocked;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.StatementTaken;
import id.jaganetral.domain.casefile.CaseFact.SummonsIssued;
import id.jaganetral.domain.casefile.CaseFact.UnblockRequested;
import id.jaganetral.domain.casefile.CaseFact.UploadedToRegister;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionLevel;
import java.time.LocalDate;
import java.util.Optional;

/** What lies beside the way of a case: remedies, blocked records, upload, remarks. */
final class SideRules {
    private SideRules() {}

    static void uploaded(UploadedToRegister fact, Situation s) {
        s.filled("reference", fact.reference());
        s.need(s.history.has(Decided.class), "upload-duty", "casefile.refuse.noDecision");
    }

    static void objectionFiled(ObjectionFiled fact, Situation s) {
        s.filled("with", fact.with());
        remedy(fact, ObjectionFiled.class, "D07", s);
        DeliveryRules.decision(s)
                .map(d -> s.book.kind(d.kind()))
                .ifPresent(kind -> s.doubtUnless(
                        !kind.permanent(), "appeal-for-dismissal", "casefile.caution.objectionToDismissal"));
    }

    static void appealFiled(AppealFiled fact, Situation s) {
        remedy(fact, AppealFiled.class, "D09", s);
        DeliveryRules.decision(s)
                .map(d -> s.book.kind(d.kind()))
                .filter(kind -> kind.level() != SanctionLevel.CONTRACT)
                .ifPresent(kind ->
                        s.doubtUnless(kind.permanent(), "appeal-for-dismissal", "casefile.caution.appealNotDismissal"));
        fact.copyReceivedOn()
                .ifPresent(day -> s.needAt(
                        "copyReceivedOn",
                        !day.isBefore(fact.on()),
                        "appeal-for-dismissal",
                        "casefile.refuse.copyBeforeAppeal"));
    }

    private static void remedy(CaseFact fact, Class<? extends CaseFact> type, String code, Situation s) {
        Optional<Decided> decision = DeliveryRules.decision(s);
        s.need(decision.isPresent(), "remedy-after-receipt", "casefile.refuse.noDecision");
        s.doubtUnless(!s.ethics(), "ethics-final", "casefile.caution.ethicsFinal");
        s.doubtUnless(
                s.file.person().kind() != EmploymentKind.NON_ASN,
                "remedy-after-receipt",
                "casefile.caution.remedyNotAsn");
        s.need(!s.history.has(type), "correction-keeps-history", "casefile.refuse.remedyTwice");
        decision.ifPresent(decided -> {
            s.needAt(
                    "on",
                    !fact.on().isBefore(decided.on()),
                    "remedy-after-receipt",
                    "casefile.refuse.beforeDecision",
                    decided.on());
            LocalDate latest = s.due(code, s.history.receivedOn().orElse(decided.on()));
            s.doubtUnless(!fact.on().isAfter(latest), "remedy-late", "casefile.caution.remedyLate", latest);
        });
    }

    static void objectionDecided(ObjectionDecided fact, Situation s) {
        s.filled("number", fact.number());
        s.need(s.history.has(ObjectionFiled.class), "remedy-after-receipt", "casefile.refuse.nothingFiled");
        s.need(
                !s.history.has(ObjectionDecided.class),
                "correction-keeps-history",
                "casefile.refuse.remedyDecidedTwice");
        outcome(fact.outcome(), fact.newKind(), s);
    }

    static void appealAnswered(AppealAnswered fact, Situation s) {
        s.filled("number", fact.number());
        s.need(s.history.has(AppealFiled.class), "remedy-after-receipt", "casefile.refuse.nothingFiled");
    }

    static void appealDecided(AppealDecided fact, Situation s) {
        s.filled("number", fact.number());
        s.need(s.history.has(AppealFiled.class), "remedy-after-receipt", "casefile.refuse.nothingFiled");
        s.need(!s.history.has(AppealDecided.class), "correction-keeps-history", "casefile.refuse.remedyDecidedTwice");
        outcome(fact.outcome(), fact.newKind(), s);
    }

    private static void outcome(RemedyOutcome outcome, Optional<String> newKind, Situation s) {
        boolean changed = outcome.givesNewKind();
        s.needAt(
                "newKind",
                changed == newKind.isPresent(),
                "remedy-after-receipt",
                changed ? "casefile.refuse.noNewKind" : "casefile.refuse.newKindUnchanged");
        newKind.filter(s.book.kinds()::containsKey)
                .flatMap(code -> DeliveryRules.decision(s)
                        .map(d -> direction(
                                s.book.kind(code).order()
                                        - s.book.kind(d.kind()).order(),
                                outcome)))
                .ifPresent(
                        fits -> s.needAt("newKind", fits, "remedy-after-receipt", "casefile.refuse.newKindDirection"));
    }

    private static boolean direction(int heavier, RemedyOutcome outcome) {
        return switch (outcome) {
            case LIGHTENED -> heavier < 0;
            case AGGRAVATED -> heavier > 0;
            default -> heavier != 0;
        };
    }

    static void statementTaken(StatementTaken fact, Situation s) {
        s.filled("from", fact.from());
        s.doubtUnless(!s.history.has(ReportWritten.class), "third-parties", "casefile.caution.statementLate");
    }

    static void minutesCopyGiven(MinutesCopyGiven fact, Situation s) {
        Optional<ExaminationHeld> held = s.history.last(ExaminationHeld.class);
        s.need(held.isPresent(), "minutes-copy", "casefile.refuse.noMinutes");
        boolean already = s.history.has(MinutesCopyGiven.class)
                || held.filter(ExaminationHeld::copyGiven).isPresent();
        s.need(!already, "minutes-copy", "casefile.refuse.copyTwice");
        held.ifPresent(e -> s.needAt(
                "on", !fact.on().isBefore(e.on()), "minutes-copy", "casefile.refuse.copyBeforeExamination", e.on()));
    }

    static void othersInformed(OthersInformed fact, Situation s) {
        s.filled("about", fact.about());
        boolean criminal = fact.body() != CaseFact.Body.HOME_AGENCY;
        s.doubtUnless(!criminal || !fact.number().isBlank(), "state-loss", "casefile.caution.informedUnwritten");
    }

    /** Who is examined, or whose objection or appeal runs, gets no leave to move. */
    static void leftService(LeftService fact, Situation s) {
        s.need(!s.history.goneForGood(), "correction-keeps-history", "casefile.refuse.goneTwice");
        boolean underway = s.history.has(SummonsIssued.class) && !s.history.has(Decided.class);
        boolean remedy = (s.history.has(ObjectionFiled.class) && !s.history.has(ObjectionDecided.class))
                || (s.history.has(AppealFiled.class) && !s.history.has(AppealDecided.class));
        boolean moves = fact.departure() == CaseFact.Departure.TRANSFERRED;
        s.doubtUnless(!moves || !(underway || remedy), "transfer", "casefile.caution.transferUnderway");
    }

    static void recordsBlocked(RecordsBlocked fact, Situation s) {
        s.filled("basis", fact.basis());
        s.need(!s.history.recordsBlocked(), "blocked-records", "casefile.refuse.blockedAlready");
    }

    static void unblockRequested(UnblockRequested fact, Situation s) {
        s.filled("number", fact.number());
        s.need(s.history.recordsBlocked(), "blocked-records", "casefile.refuse.notBlocked");
        s.need(!s.history.unblockRequested(), "blocked-records", "casefile.refuse.unblockTwice");
        s.doubtUnless(s.history.has(Decided.class), "blocked-records", "casefile.caution.unblockEarly");
    }

    static void recordsUnblocked(RecordsUnblocked fact, Situation s) {
        s.need(s.history.recordsBlocked(), "blocked-records", "casefile.refuse.notBlocked");
    }

    static void noted(Noted fact, Situation s) {
        s.filled("text", fact.text());
    }
}
