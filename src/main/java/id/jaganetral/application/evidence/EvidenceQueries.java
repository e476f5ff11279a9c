package id.jaganetral.application.evidence;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the register of evidence. */
@Needs(Permission.SEE_REPORTS)
public interface EvidenceQueries extends Queries {
    /** Evidence of a report in its order. */
    List<EvidenceItem> ofReport(ReportId report);

    Optional<EvidenceItem> item(EvidenceId id);

    /** All evidence of the workspace, by report and order. */
    List<EvidenceItem> everything();

    /** Fingerprints of all bytes some evidence refers to. */
    Set<Fingerprint> fingerprints();

    /** How many pieces of evidence share these bytes. */
    long references(Fingerprint fingerprint);
}
