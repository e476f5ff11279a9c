package id.jaganetral.application.evidence.view;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts an open copy into the working folder, for the player or viewer of the computer. Its name is the number and the ending
 * of what it is, never its own: a video called "a.exe" is opened as a video.
 */
public final class OpenCopy {
    private static final int PIECE = 128 * 1024;

    private final EvidenceFiles files;
    private final WorkingFolder working;
    private final KeepCustody custody;

    public OpenCopy(EvidenceFiles files, WorkingFolder working, KeepCustody custody) {
        this.files = files;
        this.working = working;
        this.custody = custody;
    }

    public Path open(EvidenceItem item, Progress progress) {
        String name =
                item.file().fingerprint().shortForm() + "." + item.file().type().ending();
        custody.note(item, CustodyAct.EXPORTED, name);
        Path copy = working.make().resolve(name);
        try (InputStream in = files.open(item.file().fingerprint());
                OutputStream out = Files.newOutputStream(copy)) {
            long written = 0;
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.write(piece, 0, read);
                written += read;
                progress.at(written, item.file().size());
            }
            return copy;
        } catch (IOException refused) {
            throw new OperationFailed(Message.of("evidence.copy.failed", copy.toString()), refused);
        }
    }
}
