package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AppealAnswered;
import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Noted;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RecordsBlocked;
import id.jaganetral.domain.casefile.CaseFact.RecordsUnblocked;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.UnblockRequested;
import id.jaganetral.domain.casefile.CaseFact.UploadedToRegister;
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
                .ifPresent(kind ->
                        s.doubtUnless(kind.permanent(), "appeal-for-dismissal", "casefile.caution.appealNotDismissal"));
    }

    private static void remedy(CaseFact fact, Class<? extends CaseFact> type, String code, Situation s) {
        Optional<Decided> decision = DeliveryRules.decision(s);
        s.need(decision.isPresent(), "remedy-after-receipt", "casefile.refuse.noDecision");
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
        boolean changed = outcome == RemedyOutcome.CHANGED;
        s.needAt(
                "newKind",
                changed == newKind.isPresent(),
                "remedy-after-receipt",
                changed ? "casefile.refuse.noNewKind" : "casefile.refuse.newKindUnchanged");
    }

    static void recordsBlocked(RecordsBlocked fact, Situation s) {
        s.filled("basis", fact.basis());
        s.need(!blocked(s), "blocked-records", "casefile.refuse.blockedAlready");
    }

    static void unblockRequested(UnblockRequested fact, Situation s) {
        s.filled("number", fact.number());
        s.need(blocked(s), "blocked-records", "casefile.refuse.notBlocked");
        s.doubtUnless(s.history.has(Decided.class), "blocked-records", "casefile.caution.unblockEarly");
    }

    static void recordsUnblocked(RecordsUnblocked fact, Situation s) {
        s.need(blocked(s), "blocked-records", "casefile.refuse.notBlocked");
    }

    static void noted(Noted fact, Situation s) {
        s.filled("text", fact.text());
    }

    private static boolean blocked(Situation s) {
        return s.history.every(RecordsBlocked.class).size()
                > s.history.every(RecordsUnblocked.class).size();
    }
}
