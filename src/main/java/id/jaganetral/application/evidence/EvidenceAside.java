package id.jaganetral.application.evidence;

import id.jaganetral.domain.evidence.Fingerprint;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** A place beside the evidence for files that belong to no report; sealed like the evidence. */
public interface EvidenceAside {
    /** Moves a file here from the evidence. */
    void put(Fingerprint fingerprint);

    /** Moves a file back to the evidence. */
    void giveBack(Fingerprint fingerprint);

    InputStream openAside(Fingerprint fingerprint);

    /** All files that lie here. */
    List<Fingerprint> allAside();

    /** The folder, for showing. */
    Path asidePlace();
}
