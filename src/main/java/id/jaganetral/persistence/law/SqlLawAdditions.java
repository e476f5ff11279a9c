package id.jaganetral.persistence.law;

import id.jaganetral.application.rule.addition.LawAdditionQueries;
import id.jaganetral.application.rule.addition.LawAdditionStore;
import id.jaganetral.domain.rule.addition.Additions;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.domain.rule.addition.LawAddition.Ground;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the office added to the law, in the database. */
public final class SqlLawAdditions implements LawAdditionQueries, LawAdditionStore {
    private final Transaction transaction;

    SqlLawAdditions(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(LawAdditionQueries.class, SqlLawAdditions::new)
                .store(LawAdditionStore.class, SqlLawAdditions::new);
    }

    @Override
    public Additions all() {
        Map<UUID, Map<String, String>> values = new HashMap<>();
        transaction
                .sql()
                .list(
                        "SELECT addition_id, name, content FROM law_addition_value ORDER BY addition_id, name",
                        row -> values.computeIfAbsent(row.getObject(1, UUID.class), id -> new LinkedHashMap<>())
                                .put(row.getString(2), row.getString(3)));
        return new Additions(transaction
                .sql()
                .list(
                        "SELECT id, number, change_kind, entry_kind, entry_id, valid_from, withdraws, document, reason,"
                                + " recorded_by, recorded_at FROM law_addition ORDER BY number",
                        row -> addition(row, values)));
    }

    private static LawAddition addition(ResultSet row, Map<UUID, Map<String, String>> values) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new LawAddition(
                id,
                row.getLong(2),
                Change.valueOf(row.getString(3)),
                new EntryRef(EntryKind.valueOf(row.getString(4)), row.getString(5)),
                values.getOrDefault(id, Map.of()),
                Optional.ofNullable(row.getObject(6, LocalDate.class)),
                Optional.ofNullable(row.getObject(7, UUID.class)),
                new Ground(
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getObject(11, OffsetDateTime.class).toInstant()));
    }

    @Override
    public void add(LawAddition addition) {
        transaction
                .sql()
                .update(
                        "INSERT INTO law_addition (id, number, change_kind, entry_kind, entry_id, valid_from, withdraws,"
                                + " document, reason, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        addition.id(),
                        addition.number(),
                        addition.change(),
                        addition.entry().kind(),
                        addition.entry().id(),
                        addition.from().orElse(null),
                        addition.withdraws().orElse(null),
                        addition.ground().document(),
                        addition.ground().reason(),
                        addition.ground().by(),
                        addition.ground().at());
        addition.values().forEach((name, content) -> transaction
                .sql()
                .update(
                        "INSERT INTO law_addition_value (addition_id, name, content) VALUES (?, ?, ?)",
                        addition.id(),
                        name,
                        content));
    }
}
