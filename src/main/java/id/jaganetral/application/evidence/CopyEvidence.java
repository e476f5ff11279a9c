package id.jaganetral.application.evidence;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a copy of an original where the officer wants it. */
public final class CopyEvidence {
    private final EvidenceFiles files;
    private final Logbook log;

    public CopyEvidence(EvidenceFiles files, Logbook log) {
        this.log = log;
        this.files = files;
    }

    public Path copy(EvidenceItem item, Path target, Progress progress) {
        log.note(Act.of(ActKind.EVIDENCE_COPIED, item.file().fingerprint().hex()));
        try (InputStream original = files.open(item.file().fingerprint())) {
            progress.at(0, item.file().size());
            Files.copy(original, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", target.toString()), refused);
        }
    }
}
