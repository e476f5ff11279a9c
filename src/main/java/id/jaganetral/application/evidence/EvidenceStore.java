package id.jaganetral.application.evidence;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.report.ReportId;

/** The register of evidence: pieces are added, never changed. */
@Needs(Permission.LOG_REPORTS)
public interface EvidenceStore extends Store {
    void add(EvidenceItem item);

    /** The place the next piece of this report takes, from 1. */
    int nextOrder(ReportId report);
}
