package id.jaganetral.domain.roster;

/**
 * One cell as the file holds it.
 *
 * @param text its text, for numbers the digits as stored, never null
 */
public record Cell(String text, Kind kind) {
    /** How the file stores it. */
    public enum Kind {
        TEXT,
        /** A number: at most 15 of its digits are right. */
        NUMBER,
        /** A formula whose result was not saved. */
        UNCALCULATED,
        /** An error such as #N/A. */
        ERROR
    }

    public static final Cell EMPTY = new Cell("", Kind.TEXT);

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    public static Cell number(String digits) {
        return new Cell(digits, Kind.NUMBER);
    }

    public boolean blank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
