package id.jaganetral.persistence.evidence;

import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The custody record in the database. */
final class SqlCustody implements CustodyQueries, CustodyStore {
    private final Transaction transaction;

    SqlCustody(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void enter(EvidenceItem item, CustodyAct act, Instant at, String by, String result) {
        transaction
                .sql()
                .update(
                        "INSERT INTO evidence_custody (evidence_id, entry_number, report_id, act, at_time, by_name, machine,"
                                + " outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        item.id().value(),
                        next(item.id()),
                        item.report().value(),
                        act,
                        at,
                        by,
                        ThisMachine.name(),
                        result.length() > 500 ? result.substring(0, 500) : result);
    }

    private int next(EvidenceId id) {
        return 1
                + (int) transaction
                        .sql()
                        .number("SELECT MAX(entry_number) FROM evidence_custody WHERE evidence_id = ?", id.value());
    }

    @Override
    public List<CustodyEntry> custody(EvidenceId evidence) {
        Optional<UUID> report = transaction
                .sql()
                .first(
                        "SELECT report_id FROM evidence_custody WHERE evidence_id = ? AND entry_number = 1",
                        row -> row.getObject(1, UUID.class),
                        evidence.value());
        if (report.filter(transaction.sight()::report).isEmpty()) {
            return List.of();
        }
        return transaction
                .sql()
                .list(
                        "SELECT entry_number, act, at_time, by_name, machine, outcome FROM evidence_custody"
                                + " WHERE evidence_id = ? ORDER BY entry_number",
                        row -> entry(evidence, row),
                        evidence.value());
    }

    private static CustodyEntry entry(EvidenceId evidence, ResultSet row) throws SQLException {
        return new CustodyEntry(
                evidence,
                row.getInt(1),
                CustodyAct.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    @Override
    public List<String> cases(ReportId report) {
        return transaction.sight().report(report.value())
                ? transaction
                        .sql()
                        .list(
                                "SELECT number FROM case_file WHERE report_id = ? ORDER BY number",
                                row -> row.getString(1),
                                report.value())
                : List.of();
    }

    @Override
    public Optional<EvidenceNumber> number(EvidenceId evidence) {
        record Numbered(UUID report, EvidenceNumber number) {}
        return transaction
                .sql()
                .first(
                        "SELECT e.report_id, r.number, e.order_number FROM evidence_item e"
                                + " JOIN report r ON r.id = e.report_id WHERE e.id = ?",
                        row -> new Numbered(
                                row.getObject(1, UUID.class), EvidenceNumber.of(row.getString(2), row.getInt(3))),
                        evidence.value())
                .filter(found -> transaction.sight().report(found.report()))
                .map(Numbered::number);
    }
}
