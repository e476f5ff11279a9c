package id.jaganetral.domain.outcome;

import java.util.Optional;

/**
 * Why something was refused.
 *
 * @param field name of the input it belongs to, empty when it concerns the whole
 * @param message the sentence for the user
 * @param citation the provision it rests on, in the words of the rule book, empty when it is not law
 */
public record Reason(Optional<String> field, Message message, Optional<String> citation) {
    public static Reason of(Message message) {
        return new Reason(Optional.empty(), message, Optional.empty());
    }

    public static Reason atField(String field, Message message) {
        return new Reason(Optional.of(field), message, Optional.empty());
    }

    public static Reason byLaw(Message message, String citation) {
        return new Reason(Optional.empty(), message, Optional.of(citation));
    }
}
