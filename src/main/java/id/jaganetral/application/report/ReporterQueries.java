package id.jaganetral.application.report;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import java.util.Optional;

/** Opens the seal on who reported. Not part of {@link ReportQueries}, so that no list can ask. */
public interface ReporterQueries extends Queries {
    Optional<Reporter> reporter(ReportId report);
}
