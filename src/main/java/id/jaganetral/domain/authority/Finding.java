package id.jaganetral.domain.authority;

/** What was found of an official while looking for the one who decides (hasil telaah). */
enum Finding {
    DECIDES,
    /** The table grants this official nothing here. */
    NOT_COMPETENT,
    VACANT,
    IMPLICATED,
    /** The official is the person examined. */
    IS_SUBJECT,
    /** Lower than the person examined. */
    LOWER,
    /** Acting, and the sanction is more than an acting official may impose. */
    ACTING_LIMIT;

    /** Whether authority that would have been here moves to the next higher official. */
    boolean movesUp() {
        return this == VACANT || this == IMPLICATED || this == IS_SUBJECT || this == ACTING_LIMIT;
    }
}
