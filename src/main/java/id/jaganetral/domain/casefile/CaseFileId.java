package id.jaganetral.domain.casefile;

import java.util.UUID;

/** Names one case file (berkas perkara). */
public record CaseFileId(UUID value) {
    public static CaseFileId fresh() {
        return new CaseFileId(UUID.randomUUID());
    }

    public static CaseFileId of(String text) {
        return new CaseFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
