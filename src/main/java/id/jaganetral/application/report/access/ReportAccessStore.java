package id.jaganetral.application.report.access;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.report.ReportId;
import java.util.Map;
import java.util.UUID;

/** Lays down who may see a report. */
@Needs(Permission.RESTRICT_REPORTS)
public interface ReportAccessStore extends Store {
    void restrict(ReportId report, Recorded recorded);

    void lift(ReportId report, Recorded recorded);

    /**
     * Names exactly these.
     *
     * @param readers by account, whether the reporter may be seen
     */
    void name(ReportId report, Map<UUID, Boolean> readers);
}
