package id.jaganetral.application.report.access;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.access.ReportAccess.Colleague;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Optional;

/** Asks who may see a report. */
@Needs(Permission.SEE_REPORTS)
public interface ReportAccessQueries extends Queries {
    /** Empty when there is no such report for whoever asks. */
    Optional<ReportAccess> of(ReportId report);

    /** Open accounts, by name. */
    List<Colleague> colleagues();
}
