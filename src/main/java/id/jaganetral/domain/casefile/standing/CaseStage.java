package id.jaganetral.domain.casefile.standing;

/** Where a case stands (tahap perkara). Relief, objection, appeal and blocked records are no stages but lie beside. */
public enum CaseStage {
    /** Opened, nobody summoned yet. */
    REVIEW(CasePhase.REVIEW),
    SUMMONED(CasePhase.SUMMONS),
    FIRST_ABSENCE(CasePhase.SUMMONS),
    SECOND_ABSENCE(CasePhase.EXAMINATION),
    EXAMINED(CasePhase.EXAMINATION),
    REPORTED(CasePhase.REPORT),
    /** With the official who may decide. */
    ESCALATED(CasePhase.REPORT),
    DECIDED(CasePhase.DECISION),
    CALLED_TO_RECEIVE(CasePhase.DELIVERY),
    ABSENT_AT_DELIVERY(CasePhase.DELIVERY),
    SENT(CasePhase.DELIVERY),
    /** Received, not in force yet. */
    RECEIVED(CasePhase.DELIVERY),
    SERVING(CasePhase.SERVING),
    COMPLETED(CasePhase.DONE),
    NOT_PROVEN(CasePhase.DONE),
    /** Goes on in the other track. */
    MOVED(CasePhase.DONE),
    /** Another office goes on with it. */
    HANDED_OVER(CasePhase.DONE),
    /** The person left the service. */
    LEFT_SERVICE(CasePhase.DONE),
    /** The decision was annulled. */
    ANNULLED(CasePhase.DONE);

    private final CasePhase phase;

    CaseStage(CasePhase phase) {
        this.phase = phase;
    }

    public CasePhase phase() {
        return phase;
    }

    public boolean closed() {
        return phase == CasePhase.DONE;
    }
}
