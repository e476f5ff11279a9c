package id.jaganetral.domain.rule.sanction;

/**
 * A factor the officer found, with what shows it.
 *
 * @param factor id of the factor in the rule book
 * @param title its words when it was weighed
 * @param aggravating whether it weighs against the person
 * @param evidence the evidence it rests on
 */
public record WeighedFactor(String factor, String title, boolean aggravating, String evidence) {
    /** As printed: the factor, and in brackets what shows it. */
    public String words() {
        return title + " (" + evidence + ")";
    }
}
