package id.jaganetral.application.letter.material;

import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import java.util.Optional;
import java.util.Set;

/** Names a kept picture in a draft, with all that is needed to open it without asking the register. */
record EvidenceReference(KeptFile file) {
    String text() {
        return file.fingerprint().hex() + " " + file.type() + " " + file.size();
    }

    static Optional<EvidenceReference> read(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Optional.of(new EvidenceReference(new KeptFile(
                new Fingerprint(parts[0]),
                Long.parseLong(parts[2]),
                MediaType.valueOf(parts[1]),
                Optional.empty(),
                Set.of())));
    }
}
