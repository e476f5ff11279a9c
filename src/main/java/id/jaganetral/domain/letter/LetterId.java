package id.jaganetral.domain.letter;

import java.util.UUID;

/** Names one issued letter (surat). */
public record LetterId(UUID value) {
    public static LetterId fresh() {
        return new LetterId(UUID.randomUUID());
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
