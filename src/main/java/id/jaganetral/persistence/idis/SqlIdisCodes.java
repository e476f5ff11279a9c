package id.jaganetral.persistence.idis;

import id.jaganetral.application.idis.IdisCodeQueries;
import id.jaganetral.application.idis.IdisCodeStore;
import id.jaganetral.application.idis.IdisField.CodeKey;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.time.Instant;
import java.util.Optional;

/** Codes in plain SQL: rows are only added. */
public final class SqlIdisCodes implements IdisCodeQueries, IdisCodeStore {
    private final Transaction transaction;

    SqlIdisCodes(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(IdisCodeQueries.class, SqlIdisCodes::new)
                .store(IdisCodeStore.class, SqlIdisCodes::new);
    }

    @Override
    public Optional<String> code(CodeKey key) {
        return transaction
                .sql()
                .first(
                        "SELECT theirs FROM idis_code WHERE list = ? AND ours = ? ORDER BY number DESC FETCH FIRST 1 ROWS ONLY",
                        row -> row.getString(1),
                        key.list(),
                        key.ours())
                .filter(code -> !code.isEmpty());
    }

    @Override
    public void add(CodeKey key, String code, Instant at, String by) {
        transaction
                .sql()
                .update(
                        "INSERT INTO idis_code (list, ours, theirs, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?)",
                        key.list(),
                        key.ours(),
                        code,
                        by,
                        at);
    }
}
