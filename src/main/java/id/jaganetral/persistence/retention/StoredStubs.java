package id.jaganetral.persistence.retention;

import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.persistence.database.Sight;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what remains of destroyed files. Those that were restricted are shown to whom they were open, and an account bound to
 * a unit is shown none: whose they were is no longer known.
 */
final class StoredStubs {
    private static final String STUBS = "SELECT s.report_id, s.list_id, s.report_number, s.cases, s.code, s.closed_on,"
            + " s.due_on, s.destroyed_at, s.letters FROM destroyed_report s WHERE ";
    private static final String NAMED = "(NOT s.restricted OR EXISTS (SELECT 1 FROM destroyed_reader n"
            + " WHERE n.report_id = s.report_id AND n.account_id = ?))";

    private final Transaction transaction;

    StoredStubs(Transaction transaction) {
        this.transaction = transaction;
    }

    List<DestroyedFile> all() {
        return those("1 = 1");
    }

    List<DestroyedFile> of(UUID list) {
        return those("s.list_id = ?", list);
    }

    private List<DestroyedFile> those(String condition, Object... values) {
        Map<UUID, List<DestroyedFile.Piece>> pieces = new HashMap<>();
        transaction
                .sql()
                .list(
                        "SELECT f.report_id, f.label, f.name, f.kept FROM destroyed_file f"
                                + " JOIN destroyed_report s ON s.report_id = f.report_id WHERE f.kind = 'EVIDENCE' AND "
                                + condition + " ORDER BY f.report_id, f.order_number",
                        row -> pieces.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                                .add(new DestroyedFile.Piece(
                                        row.getString(2), new Fingerprint(row.getString(3)), row.getBoolean(4))),
                        values);
        Visible visible = visible();
        return transaction
                .sql()
                .list(
                        STUBS + condition + " AND " + visible.condition()
                                + " ORDER BY s.destroyed_at DESC, s.report_number",
                        row -> stub(row, pieces.getOrDefault(row.getObject(1, UUID.class), List.of())),
                        visible.after(values));
    }

    /** Which of them, called {@code s} in the statement, may be seen. */
    Visible visible() {
        Sight sight = transaction.sight();
        if (sight.boundToUnit()) {
            return new Visible("1 = 0", List.of());
        }
        return sight.account()
                .map(account -> new Visible(NAMED, List.of(account)))
                .orElseGet(() -> new Visible("1 = 1", List.of()));
    }

    private static DestroyedFile stub(ResultSet row, List<DestroyedFile.Piece> pieces) throws SQLException {
        return new DestroyedFile(
                DueFileRow.file(row),
                row.getObject("destroyed_at", OffsetDateTime.class).toInstant(),
                row.getObject("list_id", UUID.class),
                row.getInt("letters"),
                pieces);
    }
}
