package id.jaganetral.persistence.retention;

import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.evidence.DestroyedPiece;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Evidence of destroyed reports, from what remains of them. */
final class SqlDestroyedEvidence implements DestroyedEvidence {
    private static final String PIECES = "SELECT s.report_number, f.label, f.name, s.destroyed_at, l.number,"
            + " m.letter_number FROM destroyed_file f JOIN destroyed_report s ON s.report_id = f.report_id"
            + " JOIN destruction_list l ON l.id = s.list_id LEFT JOIN destruction_minutes d ON d.list_id = l.id"
            + " LEFT JOIN letter m ON m.id = d.letter_id WHERE f.kind <> 'LETTER' AND ";

    private final Transaction transaction;

    SqlDestroyedEvidence(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<DestroyedPiece> pieces() {
        Visible visible = new StoredStubs(transaction).visible();
        return transaction
                .sql()
                .list(
                        PIECES + visible.condition() + " ORDER BY s.destroyed_at DESC, s.report_number, f.order_number",
                        SqlDestroyedEvidence::piece,
                        visible.then());
    }

    private static DestroyedPiece piece(ResultSet row) throws SQLException {
        return new DestroyedPiece(
                row.getString(1),
                Optional.of(row.getString(2)).filter(label -> !label.isEmpty()),
                new Fingerprint(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                Optional.ofNullable(row.getString(6)));
    }
}
