package id.jaganetral.domain.evidence.mark;

/** What can be put on a picture. The names are stored: they never change. */
public enum MarkKind {
    /** Kotak. */
    BOX,
    /** Panah, its tip where it ends. */
    ARROW,
    /** Tulisan. */
    TEXT,
    /** Stabilo: shines through. */
    HIGHLIGHT,
    /** Nomor: a numbered disc; the numbers follow the order in which they were put. */
    CALLOUT,
    /** Tutup: what lies below is replaced by solid black in the derivative. */
    REDACTION
}
