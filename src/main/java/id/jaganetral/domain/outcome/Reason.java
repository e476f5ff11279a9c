package id.jaganetral.domain.outcome;

import java.util.Optional;

/**
 * Why something was refused.
 *
 * @param field name of the input it belongs to, empty when it concerns the whole
 * @param message the sentence for the user
 * @param citation the provision it rests on, in the words of the rule book, empty when it is not law
 * @param source id of the entry of the rule book that says so, empty when it is not law
 * @param excerpt words of the document it is about, empty when it is about none
 */
public record Reason(
        Optional<String> field,
        Message message,
        Optional<String> citation,
        Optional<String> source,
        Optional<String> excerpt) {
    public static Reason of(Message message) {
        return new Reason(Optional.empty(), message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Reason atField(String field, Message message) {
        return new Reason(Optional.of(field), message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A document says something that can not be.
     *
     * @param words where it says so; empty when nowhere
     */
    public static Reason inDocument(Message message, Optional<String> words) {
        return new Reason(Optional.empty(), message, Optional.empty(), Optional.empty(), words);
    }

    /**
     * The law says no.
     *
     * @param source id of the entry of the rule book
     */
    public static Reason byLaw(Optional<String> field, Message message, String citation, String source) {
        return new Reason(field, message, Optional.of(citation), Optional.of(source), Optional.empty());
    }
}
