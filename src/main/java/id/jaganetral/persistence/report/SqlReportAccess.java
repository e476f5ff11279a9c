package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.access.ReportAccess;
import id.jaganetral.application.report.access.ReportAccess.Colleague;
import id.jaganetral.application.report.access.ReportAccess.Reader;
import id.jaganetral.application.report.access.ReportAccess.Restriction;
import id.jaganetral.application.report.access.ReportAccessQueries;
import id.jaganetral.application.report.access.ReportAccessStore;
import id.jaganetral.application.report.look.RestrictionQueries;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may see which report, in plain SQL. */
record SqlReportAccess(Transaction transaction) implements ReportAccessQueries, ReportAccessStore, RestrictionQueries {
    @Override
    public Optional<ReportAccess> of(ReportId report) {
        if (!sees(report)) {
            return Optional.empty();
        }
        boolean known =
                transaction.sql().number("SELECT COUNT(*) FROM report_reporter WHERE report_id = ?", report.value())
                        > 0;
        return Optional.of(new ReportAccess(restriction(report), readers(report), known));
    }

    @Override
    public boolean sees(ReportId report) {
        return transaction.sql().number("SELECT COUNT(*) FROM report WHERE id = ?", report.value()) > 0
                && transaction.sight().report(report.value());
    }

    @Override
    public boolean isRestricted(ReportId report) {
        return sees(report) && restriction(report).isPresent();
    }

    private Optional<Restriction> restriction(ReportId report) {
        return transaction
                .sql()
                .first(
                        "SELECT reason, restricted_by FROM report_restriction WHERE report_id = ? AND lifted_at IS NULL",
                        row -> new Restriction(row.getString(1), row.getString(2)),
                        report.value());
    }

    private List<Reader> readers(ReportId report) {
        return transaction
                .sql()
                .list(
                        "SELECT a.id, a.full_name, n.sees_reporter, a.active FROM report_reader n"
                                + " JOIN account a ON a.id = n.account_id WHERE n.report_id = ? ORDER BY a.full_name, a.id",
                        row -> new Reader(
                                row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3), row.getBoolean(4)),
                        report.value());
    }

    @Override
    public List<Colleague> colleagues() {
        return transaction
                .sql()
                .list(
                        "SELECT id, full_name FROM account WHERE active ORDER BY full_name, id",
                        row -> new Colleague(row.getObject(1, UUID.class), row.getString(2)));
    }

    @Override
    public void restrict(ReportId report, Recorded recorded) {
        transaction
                .sql()
                .update(
                        "INSERT INTO report_restriction (id, report_id, reason, restricted_at, restricted_by)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        report.value(),
                        recorded.reason(),
                        recorded.at(),
                        recorded.by());
    }

    @Override
    public void lift(ReportId report, Recorded recorded) {
        transaction
                .sql()
                .update(
                        "UPDATE report_restriction SET lifted_at = ?, lifted_by = ?, lifted_reason = ?"
                                + " WHERE report_id = ? AND lifted_at IS NULL",
                        recorded.at(),
                        recorded.by(),
                        recorded.reason(),
                        report.value());
    }

    @Override
    public void name(ReportId report, Map<UUID, Boolean> readers) {
        transaction.sql().update("DELETE FROM report_reader WHERE report_id = ?", report.value());
        readers.forEach((account, seesReporter) -> transaction
                .sql()
                .update(
                        "INSERT INTO report_reader (report_id, account_id, sees_reporter) VALUES (?, ?, ?)",
                        report.value(),
                        account,
                        seesReporter));
    }
}
