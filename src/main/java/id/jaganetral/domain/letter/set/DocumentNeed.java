package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseHistory;

/** When a document of a set is needed. */
public enum DocumentNeed {
    ALWAYS,
    FIRST_ABSENCE,
    ANY_ABSENCE,
    /** An official above the examiner decides. */
    HIGHER_OFFICIAL,
    /** The person did not come to receive the decision. */
    ABSENT_AT_DELIVERY,
    /** Unless the decision was sent to the address. */
    NOT_SENT,
    /** The officer knows; the facts do not tell. */
    WISH;

    boolean holds(CaseHistory history) {
        return switch (this) {
            case ALWAYS -> true;
            case FIRST_ABSENCE -> history.absence(1).isPresent();
            case ANY_ABSENCE -> history.has(CaseFact.AbsenceRecorded.class);
            case HIGHER_OFFICIAL -> DocumentRoute.higherOfficial(history);
            case ABSENT_AT_DELIVERY -> history.has(CaseFact.AbsentAtDelivery.class);
            case NOT_SENT -> !history.has(CaseFact.SentToAddress.class);
            case WISH -> false;
        };
    }
}
