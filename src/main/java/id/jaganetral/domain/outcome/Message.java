package id.jaganetral.domain.outcome;

import java.util.List;

/**
 * A sentence to be shown, as the key of its text and the values it names.
 *
 * @param key name of the text, {@code feature.subject.detail}
 * @param arguments values for the text's placeholders, in order
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
