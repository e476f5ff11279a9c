package id.jaganetral.application.report.reporter;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.report.ReportId;

/** Writes down each look at who reported; nothing is ever changed or removed. */
@Needs(Permission.SEE_REPORTERS)
public interface ReporterLooks extends Store {
    void looked(ReportId report, Recorded by);
}
