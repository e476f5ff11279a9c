package id.jaganetral.domain.rule.addition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * An addition as an officer fills it in.
 *
 * @param entry the entry it concerns; its id is empty for a new one
 * @param values by name of field; several values of one field stand on lines of their own
 * @param from first day, empty when not asked for or not given
 */
public record AdditionDraft(
        Change change,
        EntryRef entry,
        Map<String, String> values,
        Optional<LocalDate> from,
        String document,
        String reason) {
    /** Names of the inputs beside the fields of the entry. */
    public static final String FROM = "from";

    public static final String DOCUMENT = "document";
    public static final String REASON = "reason";

    public AdditionDraft {
        values = Map.copyOf(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "").strip();
    }
}
