package id.jaganetral.domain.letter;

/** How a value is entered. */
public enum TagInput {
    TEXT,
    LONG_TEXT,
    /** A day, kept as ISO date until the letter is written. */
    DATE,
    /** A time of day, "09.00". */
    TIME,
    /** A condition. */
    FLAG,
    /** Examiners. */
    PEOPLE,
    /** Acts with their circumstances. */
    ACTS,
    /** Provisions with their wording. */
    PROVISIONS,
    /** A list whose rows have the texts of the tags inside it. */
    ROWS,
    /** The kind of sanction, by its code. */
    SANCTION,
    /** A value inside a line that the program tells and nobody types. */
    KNOWN,
    /** A picture inside a line; chosen by the program, not typed. */
    PICTURE;

    /** Whether it is a list with lines of its own. */
    public boolean lines() {
        return this == PEOPLE || this == ACTS || this == PROVISIONS || this == ROWS;
    }
}
