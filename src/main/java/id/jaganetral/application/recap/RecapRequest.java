package id.jaganetral.application.recap;

import id.jaganetral.domain.report.ReportSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports a recap covers.
 *
 * @param from first day the report became known
 * @param until last day
 * @param opd name of one OPD, empty for all
 */
public record RecapRequest(LocalDate from, LocalDate until, Optional<ReportSource> source, Optional<String> opd) {}
