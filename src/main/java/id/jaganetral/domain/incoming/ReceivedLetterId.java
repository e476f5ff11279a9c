package id.jaganetral.domain.incoming;

import java.util.UUID;

/** Names one letter received. */
public record ReceivedLetterId(UUID value) {
    public static ReceivedLetterId fresh() {
        return new ReceivedLetterId(UUID.randomUUID());
    }

    public static ReceivedLetterId of(String text) {
        return new ReceivedLetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
