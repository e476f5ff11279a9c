package id.jaganetral.persistence.employee;

import id.jaganetral.application.roster.ImportQueries;
import id.jaganetral.application.roster.ImportRecord;
import id.jaganetral.application.roster.ImportStore;
import id.jaganetral.domain.roster.RosterField;
import id.jaganetral.persistence.database.Transaction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Column mappings and the list of imports in the database. */
final class SqlImports implements ImportQueries, ImportStore {
    private final Transaction transaction;

    SqlImports(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Optional<Map<String, RosterField>> mapping(String signature) {
        Map<String, RosterField> byHeader = new TreeMap<>();
        transaction
                .sql()
                .list(
                        "SELECT header, meaning FROM column_meaning WHERE signature = ?",
                        row -> Map.entry(row.getString(1), RosterField.valueOf(row.getString(2))),
                        signature)
                .forEach(entry -> byHeader.put(entry.getKey(), entry.getValue()));
        return byHeader.isEmpty() ? Optional.empty() : Optional.of(byHeader);
    }

    @Override
    public void rememberMapping(String signature, Map<String, RosterField> byHeader) {
        transaction.sql().update("DELETE FROM column_meaning WHERE signature = ?", signature);
        byHeader.forEach((header, field) -> transaction
                .sql()
                .update(
                        "INSERT INTO column_meaning (signature, header, meaning) VALUES (?, ?, ?)",
                        signature,
                        header,
                        field));
    }

    @Override
    public List<ImportRecord> imports(int most) {
        return transaction
                .sql()
                .list(
                        "SELECT id, imported_at, imported_by, file_name, added, changed, unchanged, deactivated, rejected"
                                + " FROM roster_import ORDER BY imported_at DESC FETCH FIRST ? ROWS ONLY",
                        row -> new ImportRecord(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9)),
                        most);
    }

    @Override
    public void record(ImportRecord done) {
        transaction
                .sql()
                .update(
                        "INSERT INTO roster_import (id, imported_at, imported_by, file_name, added, changed, unchanged,"
                                + " deactivated, rejected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        done.id(),
                        done.at(),
                        done.by(),
                        done.fileName(),
                        done.added(),
                        done.changed(),
                        done.unchanged(),
                        done.deactivated(),
                        done.rejected());
    }
}
