package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.calendar.Deadline;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.EffectSet;
import id.jaganetral.domain.casefile.CaseFact.ServingCompleted;
import id.jaganetral.domain.casefile.CaseFact.ServingDeferred;
import id.jaganetral.domain.casefile.CaseFact.ServingOvertaken;
import id.jaganetral.domain.rule.SanctionKind;
import java.time.LocalDate;
import java.util.Optional;

/** From the receipt of a decision to the end of serving. */
final class ServingRules {
    private ServingRules() {}

    static void effectSet(EffectSet fact, Situation s) {
        s.filled("why", fact.why());
        Optional<LocalDate> received = s.history.receivedOn();
        s.need(received.isPresent(), "taking-effect", "casefile.refuse.notReceived");
        received.ifPresent(day -> {
            s.needAt(
                    "effectiveOn",
                    !fact.effectiveOn().isBefore(day),
                    "taking-effect",
                    "casefile.refuse.effectBeforeReceipt",
                    day);
            LocalDate counted = s.due("D06", day);
            s.doubtUnless(
                    fact.effectiveOn().equals(counted), "taking-effect", "casefile.caution.effectOtherDay", counted);
        });
    }

    static void servingCompleted(ServingCompleted fact, Situation s) {
        inForce(fact.on(), "on", "taking-effect", s);
        s.effect()
                .serving()
                .map(Deadline::due)
                .ifPresent(end ->
                        s.doubtUnless(!fact.on().isBefore(end), "serving-rights", "casefile.caution.servedShort", end));
    }

    static void servingDeferred(ServingDeferred fact, Situation s) {
        s.filled("behind", fact.behind());
        timed(fact, s);
        inForce(fact.until(), "until", "second-sanction", s);
    }

    static void servingOvertaken(ServingOvertaken fact, Situation s) {
        s.filled("overtakenBy", fact.by());
        timed(fact, s);
        inForce(fact.on(), "on", "second-sanction", s);
    }

    private static void timed(CaseFact fact, Situation s) {
        boolean months = s.effect().sanction().flatMap(SanctionKind::months).isPresent();
        s.need(months, "second-sanction", "casefile.refuse.nothingToServe");
        s.need(!s.history.has(fact.getClass()), "correction-keeps-history", "casefile.refuse.alreadyNoted");
    }

    private static void inForce(LocalDate day, String field, String rule, Situation s) {
        s.need(s.history.receivedOn().isPresent(), "taking-effect", "casefile.refuse.notReceived");
        s.need(!s.effect().heldUp(), "taking-effect", "casefile.refuse.remedyRuns");
        s.effect()
                .effectiveOn()
                .ifPresent(effective ->
                        s.needAt(field, !day.isBefore(effective), rule, "casefile.refuse.notEffective", effective));
    }
}
