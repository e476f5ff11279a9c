package id.jaganetral.application.report.look;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.report.ReportId;

/** Asks about the restriction of a report, without opening it. */
@Needs(Permission.SEE_REPORTS)
public interface RestrictionQueries extends Queries {
    /** Whether there is such a report for whoever asks. */
    boolean sees(ReportId report);

    /** False also for a report whoever asks does not see. */
    boolean isRestricted(ReportId report);
}
