package id.jaganetral.application.evidence.custody;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import java.time.Instant;

/**
 * Adds to the custody record; the machine is added by the store. That a piece was received is entered when it is added to
 * the register.
 */
@Needs(Permission.SEE_REPORTS)
public interface CustodyStore extends Store {
    void enter(EvidenceItem item, CustodyAct act, Instant at, String by, String result);
}
