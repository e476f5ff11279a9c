package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReporterQueries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.persistence.database.Transaction;
import java.util.Optional;

/** Reads the sealed reporter. */
record SqlReporterQueries(Transaction transaction) implements ReporterQueries {
    @Override
    public Optional<Reporter> reporter(ReportId report) {
        return transaction
                .session()
                .createSelectionQuery("from ReporterRow where report = :report", ReporterRow.class)
                .setParameter("report", report.value())
                .uniqueResultOptional()
                .map(ReporterRow::toReporter);
    }
}
