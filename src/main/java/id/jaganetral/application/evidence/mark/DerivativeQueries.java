package id.jaganetral.application.evidence.mark;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.mark.Derivative;
import id.jaganetral.domain.report.ReportId;
import java.util.List;

/** Asks for derivatives. */
@Needs(Permission.SEE_REPORTS)
public interface DerivativeQueries extends Queries {
    /** By original and place. */
    List<Derivative> ofReport(ReportId report);

    /** All that may be seen. */
    List<Derivative> everything();

    List<Derivative> ofEvidence(EvidenceId original);
}
