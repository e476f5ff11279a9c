package id.jaganetral.application.evidence;

import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
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
    private final KeepCustody custody;

    public CopyEvidence(EvidenceFiles files, KeepCustody custody) {
        this.custody = custody;
        this.files = files;
    }

    public Path copy(EvidenceItem item, Path target, Progress progress) {
        custody.note(item, CustodyAct.EXPORTED, String.valueOf(target.getFileName()));
        try (InputStream original = files.open(item.file().fingerprint())) {
            progress.at(0, item.file().size());
            Files.copy(original, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", target.toString()), refused);
        }
    }
}
