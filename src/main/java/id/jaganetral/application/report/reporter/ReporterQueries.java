package id.jaganetral.application.report.reporter;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import java.util.List;

/** Opens the seal on who reported. Not part of the questions about reports, so that no list can ask. */
@Needs(Permission.SEE_REPORTERS)
public interface ReporterQueries extends Queries {
    /** In the order they were sealed; none when whoever asks is not named. */
    List<Reporter> reporters(ReportId report);
}
