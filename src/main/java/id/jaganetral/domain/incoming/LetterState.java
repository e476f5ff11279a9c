package id.jaganetral.domain.incoming;

/** Where a letter stands. */
public enum LetterState {
    /** To be answered, its day has not passed. */
    AWAITING,
    /** Not answered, and its day has passed. */
    OVERDUE,
    ANSWERED,
    /** Answered after its day. */
    ANSWERED_LATE,
    /** Asks for nothing, or was found to need no answer. */
    FOR_NOTICE;

    public boolean open() {
        return this == AWAITING || this == OVERDUE;
    }
}
