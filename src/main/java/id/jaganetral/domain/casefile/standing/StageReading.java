package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.casefile.CaseFact.AbsentAtDelivery;
import id.jaganetral.domain.casefile.CaseFact.CalledToReceive;
import id.jaganetral.domain.casefile.CaseFact.ClosedNotProven;
import id.jaganetral.domain.casefile.CaseFact.Decided;
import id.jaganetral.domain.casefile.CaseFact.Escalated;
import id.jaganetral.domain.casefile.CaseFact.ExaminationHeld;
import id.jaganetral.domain.casefile.CaseFact.HandedOver;
import id.jaganetral.domain.casefile.CaseFact.MoralStatementMade;
import id.jaganetral.domain.casefile.CaseFact.MovedToOtherTrack;
import id.jaganetral.domain.casefile.CaseFact.ReportWritten;
import id.jaganetral.domain.casefile.CaseFact.SentToAddress;
import id.jaganetral.domain.casefile.CaseFact.ServingCompleted;
import id.jaganetral.domain.casefile.CaseFact.ServingOvertaken;
import id.jaganetral.domain.casefile.CaseHistory;
import java.time.LocalDate;

/** Reads the stage off the facts: the furthest thing that happened decides. */
final class StageReading {
    private final CaseHistory history;
    private final Effect effect;
    private final LocalDate today;

    StageReading(CaseHistory history, Effect effect, LocalDate today) {
        this.history = history;
        this.effect = effect;
        this.today = today;
    }

    CaseStage stage() {
        if (history.has(ClosedNotProven.class)) {
            return CaseStage.NOT_PROVEN;
        }
        if (history.has(MovedToOtherTrack.class)) {
            return CaseStage.MOVED;
        }
        if (history.has(HandedOver.class)) {
            return CaseStage.HANDED_OVER;
        }
        if (effect.annulled()) {
            return CaseStage.ANNULLED;
        }
        if (history.has(MoralStatementMade.class)
                || history.has(ServingCompleted.class)
                || history.has(ServingOvertaken.class)) {
            return CaseStage.COMPLETED;
        }
        if (history.goneForGood()) {
            return CaseStage.LEFT_SERVICE;
        }
        return history.has(Decided.class) ? afterDecision() : beforeDecision();
    }

    private CaseStage afterDecision() {
        if (history.receivedOn().isPresent()) {
            return received();
        }
        if (history.has(SentToAddress.class)) {
            return CaseStage.SENT;
        }
        if (history.has(AbsentAtDelivery.class)) {
            return CaseStage.ABSENT_AT_DELIVERY;
        }
        return history.has(CalledToReceive.class) ? CaseStage.CALLED_TO_RECEIVE : CaseStage.DECIDED;
    }

    private CaseStage received() {
        boolean inForce =
                effect.effectiveOn().filter(day -> !today.isBefore(day)).isPresent();
        if (!inForce) {
            return CaseStage.RECEIVED;
        }
        return effect.serving().isPresent() ? CaseStage.SERVING : CaseStage.COMPLETED;
    }

    private CaseStage beforeDecision() {
        if (history.has(Escalated.class)) {
            return CaseStage.ESCALATED;
        }
        if (history.has(ReportWritten.class)) {
            return CaseStage.REPORTED;
        }
        if (history.has(ExaminationHeld.class)) {
            return CaseStage.EXAMINED;
        }
        if (history.absentTwice()) {
            return CaseStage.SECOND_ABSENCE;
        }
        boolean waitsForSecond =
                history.absence(1).isPresent() && history.summons(2).isEmpty();
        if (waitsForSecond) {
            return CaseStage.FIRST_ABSENCE;
        }
        return history.summons(1).isPresent() ? CaseStage.SUMMONED : CaseStage.REVIEW;
    }
}
