package id.jaganetral.application.evidence.origin;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.origin.OriginKind;
import java.time.Instant;

/** Adds to what is known of where evidence came from. */
@Needs(Permission.LOG_REPORTS)
public interface OriginStore extends Store {
    void tell(EvidenceItem item, OriginKind kind, String told, Instant at, String by);
}
