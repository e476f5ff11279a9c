package id.jaganetral.persistence.employee;

import id.jaganetral.application.roster.ImportQueries;
import id.jaganetral.application.roster.ImportRecord;
import id.jaganetral.application.roster.ImportStore;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.RosterField;
import id.jaganetral.persistence.database.Transaction;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Column mappings and the list of imports in the database. */
final class SqlImports implements ImportQueries, ImportStore {
    /** Between the values a reason names; no text of a roster holds it. */
    private static final String APART = "\u001f";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NAMED = 1_000;

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
    public List<RowNote> rejected(UUID imported) {
        return transaction
                .sql()
                .list(
                        "SELECT line, nip, name, reason, named FROM rejected_row WHERE import_id = ? ORDER BY position",
                        row -> new RowNote(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                List.of(reason(row.getString(4), row.getString(5)))),
                        imported);
    }

    private static Message reason(String key, String named) {
        return named.isEmpty() ? Message.of(key) : new Message(key, List.of((Object[]) named.split(APART, -1)));
    }

    private void reject(UUID imported, List<RowNote> rejected) {
        int position = 0;
        for (RowNote note : rejected) {
            Message why = note.messages().get(0);
            transaction
                    .sql()
                    .update(
                            "INSERT INTO rejected_row (import_id, position, line, nip, name, reason, named)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                            imported,
                            position++,
                            note.row(),
                            note.nip(),
                            clipped(note.name(), LONGEST_NAME),
                            why.key(),
                            clipped(
                                    why.arguments().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(APART)),
                                    LONGEST_NAMED));
        }
    }

    private static String clipped(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    @Override
    public void record(ImportRecord done, List<RowNote> rejected) {
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
        reject(done.id(), rejected.subList(0, Math.min(rejected.size(), RowNote.MOST_KEPT)));
    }
}
