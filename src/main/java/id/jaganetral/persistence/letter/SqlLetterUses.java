package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.use.LetterUse;
import id.jaganetral.application.letter.use.LetterUseQueries;
import id.jaganetral.application.letter.use.LetterUseStore;
import id.jaganetral.application.letter.use.ScanStore;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to letters, in plain SQL. */
final class SqlLetterUses implements LetterUseQueries, LetterUseStore, ScanStore {
    private final Transaction transaction;

    SqlLetterUses(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<LetterUse> uses(LetterId letter) {
        Visible visible = transaction.sight().letters();
        return transaction
                .sql()
                .list(
                        "SELECT u.* FROM letter_use u JOIN letter l ON l.id = u.letter_id WHERE u.letter_id = ? AND "
                                + visible.condition() + " ORDER BY u.used_at DESC, u.id",
                        SqlLetterUses::use,
                        visible.after(letter.value()));
    }

    @Override
    public List<SignedScan> scans(LetterId letter) {
        Visible visible = transaction.sight().letters();
        return transaction
                .sql()
                .list(
                        "SELECT u.* FROM letter_scan u JOIN letter l ON l.id = u.letter_id WHERE u.letter_id = ? AND "
                                + visible.condition() + " ORDER BY u.attached_at DESC, u.id",
                        SqlLetterUses::scan,
                        visible.after(letter.value()));
    }

    @Override
    public void add(LetterUse use) {
        transaction
                .sql()
                .update(
                        "INSERT INTO letter_use (id, letter_id, way, used_at, used_by, copy_number)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        use.letter().value(),
                        use.way(),
                        use.at(),
                        use.by(),
                        use.copy().orElse(null));
    }

    @Override
    public void add(SignedScan scan) {
        transaction
                .sql()
                .update(
                        "INSERT INTO letter_scan (id, letter_id, file_name, given_name, byte_count, sha256, attached_at,"
                                + " attached_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        scan.id(),
                        scan.letter().value(),
                        scan.file(),
                        scan.givenName(),
                        scan.bytes(),
                        scan.sha256(),
                        scan.at(),
                        scan.by());
    }

    private static LetterUse use(ResultSet row) throws SQLException {
        return new LetterUse(
                new LetterId(row.getObject("letter_id", UUID.class)),
                LetterUse.Way.valueOf(row.getString("way")),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getString("used_by"),
                Optional.ofNullable(row.getObject("copy_number", Integer.class)));
    }

    private static SignedScan scan(ResultSet row) throws SQLException {
        return new SignedScan(
                row.getObject("id", UUID.class),
                new LetterId(row.getObject("letter_id", UUID.class)),
                row.getString("file_name"),
                row.getString("given_name"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                row.getString("attached_by"));
    }
}
