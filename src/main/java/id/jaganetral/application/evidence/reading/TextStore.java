package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.reading.ReadText;
import java.time.Instant;

/** Keeps texts; the last of each way counts, the earlier ones stay. */
@Needs(Permission.LOG_REPORTS)
public interface TextStore extends Store {
    void read(EvidenceItem item, ReadText text, String language, Instant at, String by);

    void typed(EvidenceItem item, String text, Instant at, String by);
}
