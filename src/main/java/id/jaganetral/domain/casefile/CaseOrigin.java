package id.jaganetral.domain.casefile;

import id.jaganetral.domain.report.ReportId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a case comes from.
 *
 * @param reportNumber register number of the report
 * @param subject the person within the report
 * @param knownOn the day the act became known to the office
 */
public record CaseOrigin(ReportId report, String reportNumber, UUID subject, LocalDate knownOn) {}
