package id.jaganetral.application.home;

import id.jaganetral.domain.report.ReportId;
import java.time.LocalDate;

/**
 * A report logged lately.
 *
 * @param subjects names of the people reported, as far as known
 */
public record RecentReport(ReportId id, String number, String subjects, LocalDate knownOn) {}
