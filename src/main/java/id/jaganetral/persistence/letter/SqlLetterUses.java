package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.use.LetterUse;
import id.jaganetral.application.letter.use.LetterUseQueries;
import id.jaganetral.application.letter.use.LetterUseStore;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What happened to letters, in plain SQL. */
final class SqlLetterUses implements LetterUseQueries, LetterUseStore {
    private final Transaction transaction;

    SqlLetterUses(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public List<LetterUse> uses(LetterId letter) {
        return transaction
                .sql()
                .list(
                        "SELECT * FROM letter_use WHERE letter_id = ? ORDER BY used_at DESC, id",
                        SqlLetterUses::use,
                        letter.value());
    }

    @Override
    public List<SignedScan> scans(LetterId letter) {
        return transaction
                .sql()
                .list(
                        "SELECT * FROM letter_scan WHERE letter_id = ? ORDER BY attached_at DESC, id",
                        SqlLetterUses::scan,
                        letter.value());
    }

    @Override
    public void add(LetterUse use) {
        transaction
                .sql()
                .update(
                        "INSERT INTO letter_use (id, letter_id, way, used_at, used_by) VALUES (?, ?, ?, ?, ?)",
                        UUID.randomUUID(),
                        use.letter().value(),
                        use.way(),
                        use.at(),
                        use.by());
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
                row.getString("used_by"));
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
