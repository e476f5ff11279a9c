package id.jaganetral.domain.letter;

/** What a certificate says of a person; the office's own files are asked before. */
public enum Certified {
    /** Serves no sanction and is not being examined. */
    NOT_SERVING,
    /** Was never punished. */
    NEVER_PUNISHED
}
