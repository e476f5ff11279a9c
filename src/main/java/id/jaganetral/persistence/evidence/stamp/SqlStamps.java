package id.jaganetral.persistence.evidence.stamp;

import id.jaganetral.application.evidence.stamp.StampQueries;
import id.jaganetral.application.evidence.stamp.StampStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Tokens in the database. */
public final class SqlStamps implements StampQueries, StampStore {
    private final Transaction transaction;

    private SqlStamps(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of().queries(StampQueries.class, SqlStamps::new).store(StampStore.class, SqlStamps::new);
    }

    @Override
    public void attach(EvidenceItem item, byte[] token, Instant at, String by) {
        long known = transaction
                .sql()
                .number(
                        "SELECT MAX(entry_number) FROM evidence_stamp WHERE evidence_id = ?",
                        item.id().value());
        transaction
                .sql()
                .update(
                        "INSERT INTO evidence_stamp (evidence_id, entry_number, report_id, token, at_time, by_name)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        item.id().value(),
                        (int) known + 1,
                        item.report().value(),
                        Base64.getEncoder().encodeToString(token),
                        at,
                        by);
    }

    @Override
    public List<byte[]> tokens(EvidenceId evidence) {
        record Kept(UUID report, byte[] token) {}
        return transaction
                .sql()
                .list(
                        "SELECT report_id, token FROM evidence_stamp WHERE evidence_id = ? ORDER BY entry_number",
                        row -> new Kept(
                                row.getObject(1, UUID.class),
                                Base64.getDecoder().decode(row.getString(2))),
                        evidence.value())
                .stream()
                .filter(kept -> transaction.sight().report(kept.report()))
                .map(Kept::token)
                .toList();
    }
}
