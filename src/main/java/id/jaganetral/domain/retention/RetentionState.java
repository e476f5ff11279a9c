package id.jaganetral.domain.retention;

/** Where a file stands in its term. */
public enum RetentionState {
    /** Something in it is still open: no term runs. */
    OPEN,
    RUNNING,
    /** The term ends within a year. */
    SOON,
    /** Over, and to be destroyed. */
    DUE,
    /** Over, and to be decided on first. */
    REVIEW,
    /** Kept for good. */
    PERMANENT,
    HELD,
    /** On a list that waits for the second person, or is being carried out. */
    PROPOSED
}
