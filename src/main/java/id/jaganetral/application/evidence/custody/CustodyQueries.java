package id.jaganetral.application.evidence.custody;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Optional;

/** Asks the custody record. */
@Needs(Permission.SEE_REPORTS)
public interface CustodyQueries extends Queries {
    /** All that was done with a piece, the first first; nothing of a piece that may not be seen. */
    List<CustodyEntry> custody(EvidenceId evidence);

    /** The number of a piece; empty when there is none to be seen. */
    Optional<EvidenceNumber> number(EvidenceId evidence);

    /** Numbers of the case files opened from a report, the first first. */
    List<String> cases(ReportId report);
}
