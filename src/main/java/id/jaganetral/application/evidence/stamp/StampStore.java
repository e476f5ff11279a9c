package id.jaganetral.application.evidence.stamp;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.EvidenceItem;
import java.time.Instant;

/** Keeps tokens beside evidence; they are added, never changed. */
@Needs(Permission.LOG_REPORTS)
public interface StampStore extends Store {
    void attach(EvidenceItem item, byte[] token, Instant at, String by);
}
