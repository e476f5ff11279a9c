package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.reporter.ReporterLooks;
import id.jaganetral.application.report.reporter.ReporterQueries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.persistence.database.Transaction;
import java.util.List;
import java.util.UUID;

/** Reads the sealed reporter, and keeps who did. */
record SqlReporterQueries(Transaction transaction) implements ReporterQueries, ReporterLooks {
    @Override
    public List<Reporter> reporters(ReportId report) {
        if (!mayOpen(report)) {
            return List.of();
        }
        return transaction
                .session()
                .createSelectionQuery(
                        "from ReporterRow where report = :report order by sealedAt, id", ReporterRow.class)
                .setParameter("report", report.value())
                .getResultStream()
                .map(ReporterRow::toReporter)
                .toList();
    }

    @Override
    public void looked(ReportId report, Recorded by) {
        transaction
                .sql()
                .update(
                        "INSERT INTO reporter_look (id, report_id, account_id, looked_by, looked_at)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        report.value(),
                        transaction.sight().account().orElse(null),
                        by.by(),
                        by.at());
    }

    /** Only whoever is named for it, and still sees the report. */
    private boolean mayOpen(ReportId report) {
        return transaction
                .sight()
                .account()
                .map(account -> transaction.sight().report(report.value()) && isNamed(report, account))
                .orElse(true);
    }

    private boolean isNamed(ReportId report, UUID account) {
        return transaction
                        .sql()
                        .number(
                                "SELECT COUNT(*) FROM report_reader WHERE report_id = ? AND account_id = ?"
                                        + " AND sees_reporter",
                                report.value(),
                                account)
                > 0;
    }
}
