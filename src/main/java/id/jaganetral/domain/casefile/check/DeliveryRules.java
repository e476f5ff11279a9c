package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFact.AbsentAtDelivery;
import id.jaganetral.domain.casefile.CaseFact.CalledToReceive;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Delivered;
import id.jaganetral.domain.casefile.CaseFact.MoralStatementMade;
import id.jaganetral.domain.casefile.CaseFact.ReceivedAtAddress;
import id.jaganetral.domain.casefile.CaseFact.SentToAddress;
import java.time.LocalDate;
import java.util.Optional;

/** From the decision to its receipt. */
final class DeliveryRules {
    private DeliveryRules() {}

    static void calledToReceive(CalledToReceive fact, Situation s) {
        s.filled("number", fact.number());
        afterDecision(fact, s);
        notReceived(s);
        s.needAt(
                "deliveryOn",
                !fact.deliveryOn().isBefore(fact.on()),
                "delivery-after-decision",
                "casefile.refuse.deliveryBeforeLetter");
        decision(s).ifPresent(decided -> {
            LocalDate latest = s.due("D04", decided.on());
            s.doubtUnless(
                    !fact.deliveryOn().isAfter(latest),
                    "delivery-after-decision",
                    "casefile.caution.deliveryLate",
                    latest);
        });
    }

    static void absentAtDelivery(AbsentAtDelivery fact, Situation s) {
        Optional<CalledToReceive> called = s.history.last(CalledToReceive.class);
        s.need(called.isPresent(), "delivery-after-decision", "casefile.refuse.notCalled");
        notReceived(s);
        called.ifPresent(c -> s.needAt(
                "on",
                fact.on().equals(c.deliveryOn()),
                "dispatch-after-absence",
                "casefile.refuse.absenceDay",
                c.deliveryOn()));
    }

    static void delivered(Delivered fact, Situation s) {
        afterDecision(fact, s);
        notReceived(s);
        decision(s).ifPresent(decided -> {
            LocalDate latest = s.due("D04", decided.on());
            s.doubtUnless(
                    !fact.on().isAfter(latest), "delivery-after-decision", "casefile.caution.deliveryLate", latest);
        });
        s.doubtUnless(
                s.history.has(CalledToReceive.class), "delivery-after-decision", "casefile.caution.deliveredUncalled");
    }

    static void sentToAddress(SentToAddress fact, Situation s) {
        afterDecision(fact, s);
        notReceived(s);
        Optional<AbsentAtDelivery> absent = s.history.last(AbsentAtDelivery.class);
        s.doubtUnless(absent.isPresent(), "dispatch-after-absence", "casefile.caution.sentUncalled");
        absent.ifPresent(missed -> {
            LocalDate latest = s.due("D05", missed.on());
            s.doubtUnless(!fact.on().isAfter(latest), "dispatch-after-absence", "casefile.caution.sentLate", latest);
        });
    }

    static void receivedAtAddress(ReceivedAtAddress fact, Situation s) {
        Optional<SentToAddress> sent = s.history.last(SentToAddress.class);
        s.need(sent.isPresent(), "dispatch-after-absence", "casefile.refuse.notSent");
        notReceived(s);
        sent.ifPresent(dispatch -> s.needAt(
                "on",
                !fact.on().isBefore(dispatch.on()),
                "dispatch-after-absence",
                "casefile.refuse.beforeDispatch",
                dispatch.on()));
    }

    static void moralStatementMade(MoralStatementMade fact, Situation s) {
        s.filled("forum", fact.forum());
        s.need(s.ethics(), "moral-decision", "casefile.refuse.statementOnlyEthics");
        afterDecision(fact, s);
        s.need(!s.history.has(MoralStatementMade.class), "no-double", "casefile.refuse.statementTwice");
    }

    static Optional<Decided> decision(Situation s) {
        return s.history.last(Decided.class);
    }

    private static void afterDecision(CaseFact fact, Situation s) {
        Optional<Decided> decision = decision(s);
        s.need(decision.isPresent(), "delivery-after-decision", "casefile.refuse.noDecision");
        decision.ifPresent(decided -> s.needAt(
                "on",
                !fact.on().isBefore(decided.on()),
                "delivery-after-decision",
                "casefile.refuse.beforeDecision",
                decided.on()));
    }

    private static void notReceived(Situation s) {
        s.need(s.history.receivedOn().isEmpty(), "delivery-after-decision", "casefile.refuse.alreadyReceived");
    }
}
