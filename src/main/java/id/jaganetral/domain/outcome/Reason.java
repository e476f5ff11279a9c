package id.jaganetral.domain.outcome;

import java.util.Optional;

/**
 * Why something was refused.
 *
 * @param field name of the input it belongs to, empty when it concerns the whole
 * @param message the sentence for the user
 * @param citation the provision it rests on, in the words of the rule book, empty when it is not law
 * @param source id of the entry of the rule book that says so, empty when it is not law
 */
public record Reason(Optional<String> field, Message message, Optional<String> citation, Optional<String> source) {
    public static Reason of(Message message) {
        return new Reason(Optional.empty(), message, Optional.empty(), Optional.empty());
    }

    public static Reason atField(String field, Message message) {
        return new Reason(Optional.of(field), message, Optional.empty(), Optional.empty());
    }

    /**
     * The law says no.
     *
     * @param source id of the entry of the rule book
     */
    public static Reason byLaw(Optional<String> field, Message message, String citation, String source) {
        return new Reason(field, message, Optional.of(citation), Optional.of(source));
    }
}
