package id.jaganetral.domain.evidence;

/** How a file reached the program (cara masuk). */
public enum ArrivalWay {
    /** Chosen in a file dialog. */
    FILE,
    /** Dropped on the window. */
    DROP,
    /** Pasted from the clipboard. */
    CLIPBOARD,
    /** Taken in by the command line or a generated sample. */
    BATCH
}
