package id.jaganetral.domain.evidence;

import java.util.UUID;

/** Names one piece of evidence (bukti). */
public record EvidenceId(UUID value) {
    public static EvidenceId fresh() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
