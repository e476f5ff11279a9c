package id.jaganetral.domain.evidence;

/** How a file reached the program (cara masuk). */
public enum ArrivalWay {
    /** Chosen in a file dialog. */
    FILE,
    /** Dropped on the window. */
    DROP,
    /** Pasted from the clipboard. */
    CLIPBOARD,
    /** A part of the screen. */
    SCREEN,
    /** Out of the folder a phone uploads into. */
    UPLOAD,
    /** Taken in by the command line or a generated sample. */
    BATCH
}
