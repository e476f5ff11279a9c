package id.jaganetral.domain.rule;

/** How well a statement of the rule book is supported (tingkat keyakinan), from the best down. */
public enum Confidence {
    /** The office compared it with the signed text (sudah dicocokkan dengan naskah asli). */
    CONFIRMED("confirmed"),
    /** Two or more publications agree. */
    TWO_SOURCES("two-sources"),
    /** One readable publication states it. */
    ONE_SOURCE("one-source"),
    /** Computed or concluded from other statements. */
    DERIVED("derived"),
    /** Not found in a readable text; must be checked. */
    GENERAL_KNOWLEDGE("general-knowledge");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The word used in the law's data files. */
    public String code() {
        return code;
    }

    /** Whether the screen must say that the signed text has not been compared. */
    public boolean doubtful() {
        return ordinal() > TWO_SOURCES.ordinal();
    }

    public Confidence weaker(Confidence other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
