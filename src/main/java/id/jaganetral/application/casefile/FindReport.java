package id.jaganetral.application.casefile;

import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import java.util.Optional;

/** Finds the report a case comes from (port); the report feature answers it. */
@FunctionalInterface
public interface FindReport {
    Optional<Report> find(ReportId id);
}
