package id.jaganetral.application.report;

import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.report.Report;

/** What else happens when a report is logged, in the same transaction (port). */
@FunctionalInterface
public interface ReportLogged {
    void logged(Report report, Writing tx);
}
