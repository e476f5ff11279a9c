package id.jaganetral.persistence.evidence;

import id.jaganetral.application.evidence.origin.OriginQueries;
import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.persistence.database.Transaction;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Where evidence came from, in the database. */
final class SqlOrigin implements OriginQueries, OriginStore {
    private final Transaction transaction;

    SqlOrigin(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public void tell(EvidenceItem item, OriginKind kind, String told, Instant at, String by) {
        long known = transaction
                .sql()
                .number(
                        "SELECT MAX(entry_number) FROM evidence_origin WHERE evidence_id = ?",
                        item.id().value());
        transaction
                .sql()
                .update(
                        "INSERT INTO evidence_origin (evidence_id, entry_number, report_id, kind, told, at_time, by_name)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        item.id().value(),
                        (int) known + 1,
                        item.report().value(),
                        kind,
                        told,
                        at,
                        by);
    }

    @Override
    public List<OriginFact> origin(EvidenceId evidence) {
        boolean seen = transaction
                .sql()
                .first(
                        "SELECT report_id FROM evidence_origin WHERE evidence_id = ? AND entry_number = 1",
                        row -> row.getObject(1, UUID.class),
                        evidence.value())
                .filter(transaction.sight()::report)
                .isPresent();
        if (!seen) {
            return List.of();
        }
        return transaction
                .sql()
                .list(
                        "SELECT entry_number, kind, told, at_time, by_name FROM evidence_origin WHERE evidence_id = ?"
                                + " ORDER BY entry_number",
                        row -> new OriginFact(
                                row.getInt(1),
                                OriginKind.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(5)),
                        evidence.value());
    }
}
