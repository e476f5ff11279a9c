package id.jaganetral.domain.rule.check;

/**
 * Something that does not hold together in a rule book.
 *
 * @param where id of the entry
 * @param detail what it is about, empty when the problem says all
 */
public record BookFinding(String where, Problem problem, String detail) {

    /** What can be wrong. */
    public enum Problem {
        UNKNOWN_INSTRUMENT("unknown instrument"),
        UNKNOWN_PROVISION("unknown provision"),
        UNKNOWN_SOURCE("unknown source"),
        UNKNOWN_SANCTIONS("unknown sanctions"),
        UNKNOWN_COUNTERPART("unknown counterpart"),
        UNKNOWN_RULE("unknown rule"),
        UNKNOWN_KIND("unknown kind"),
        NO_TEXT("has no text"),
        NO_PROVISION("rests on no provision"),
        NO_TARGET("has no target"),
        NO_STAFF("applies to nobody"),
        NO_FORM("can be filled by no form of act"),
        NO_KIND("offers no kind"),
        NO_RACE("has no race"),
        NO_SOURCE("claims two sources and names none"),
        COUNTERPART_NOT_BACK("does not point back:"),
        GAP("gap or overlap before"),
        WEIGHT_ORDER("kinds are not in order of weight at"),
        TWICE("appears twice"),
        WRONG_ORDER("ends before it begins"),
        OTHER_RACE("names a race the election does not have"),
        REGIMES("needs exactly one regime, has"),
        OVERSEERS("needs exactly one overseer, has"),
        UNREADABLE("can not be read");

        private final String words;

        Problem(String words) {
            this.words = words;
        }
    }

    /** For whoever edits the data files. */
    @Override
    public String toString() {
        return (where + ": " + problem.words + " " + detail).strip();
    }
}
