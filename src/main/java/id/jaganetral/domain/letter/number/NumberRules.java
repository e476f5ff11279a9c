package id.jaganetral.domain.letter.number;

import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.OfficeProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * How the numbers of single forms differ from those of the office.
 *
 * @param byForm what was laid down for a form, by its code
 */
public record NumberRules(Map<String, OfForm> byForm) {

    /**
     * For one form; what is empty is as for the others.
     *
     * @param pattern with tokens
     * @param archiveCode classification of the archive
     */
    public record OfForm(String pattern, String archiveCode) {
        public boolean empty() {
            return pattern.isBlank() && archiveCode.isBlank();
        }
    }

    private static final OfForm NOTHING = new OfForm("", "");

    public NumberRules {
        byForm = Map.copyOf(byForm);
    }

    public static NumberRules none() {
        return new NumberRules(Map.of());
    }

    public OfForm of(String form) {
        return byForm.getOrDefault(form, NOTHING);
    }

    public NumberRules with(String form, OfForm rule) {
        Map<String, OfForm> more = new HashMap<>(byForm);
        more.put(form, rule);
        more.values().removeIf(OfForm::empty);
        return new NumberRules(more);
    }

    public String archiveCode(LetterKind kind) {
        String own = of(kind.code()).archiveCode();
        return own.isBlank() ? kind.archiveCode() : own;
    }

    public NumberPattern pattern(LetterKind kind, OfficeProfile office) {
        String own = of(kind.code()).pattern();
        return own.isBlank() ? office.pattern() : new NumberPattern(own);
    }

    /** Name of the row of numbers a letter of this form is counted in. */
    public String register(LetterKind kind, OfficeProfile office) {
        return office.scope().register(archiveCode(kind), office.unitCode());
    }
}
