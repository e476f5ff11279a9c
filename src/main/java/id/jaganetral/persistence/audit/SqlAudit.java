package id.jaganetral.persistence.audit;

import id.jaganetral.application.audit.Anchor;
import id.jaganetral.application.audit.AuditQueries;
import id.jaganetral.application.audit.AuditStore;
import id.jaganetral.application.audit.ChainHead;
import id.jaganetral.application.audit.LinkedEntry;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.audit.LogEntry;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps the log in plain SQL: it is written with every change, also before Hibernate is there. */
public final class SqlAudit implements AuditStore, AuditQueries {
    private static final String COLUMNS =
            "SELECT entry_number, at_ms, who, kind, subject, details, hash FROM audit_entry";

    /** Entries held in memory at once while walking. */
    private static final int PIECE = 5_000;

    private final Transaction transaction;

    SqlAudit(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of().queries(AuditQueries.class, SqlAudit::new).store(AuditStore.class, SqlAudit::new);
    }

    @Override
    public void append(LinkedEntry linked) {
        LogEntry entry = linked.entry();
        transaction
                .sql()
                .update(
                        "INSERT INTO audit_entry (entry_number, at_ms, who, kind, subject, details, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        entry.number(),
                        entry.at().toEpochMilli(),
                        entry.who().orElse(null),
                        entry.kind(),
                        entry.subject().orElse(null),
                        entry.details(),
                        linked.hash());
    }

    @Override
    public void anchor(UUID letter, ChainHead head) {
        transaction
                .sql()
                .update(
                        "INSERT INTO audit_anchor (letter_id, entry_number, hash) VALUES (?, ?, ?)",
                        letter,
                        head.number(),
                        head.hash());
    }

    @Override
    public Optional<ChainHead> head() {
        return transaction
                .sql()
                .first(
                        "SELECT entry_number, hash FROM audit_entry ORDER BY entry_number DESC FETCH FIRST 1 ROW ONLY",
                        SqlAudit::chainHead);
    }

    @Override
    public Optional<String> hash(long number) {
        return transaction
                .sql()
                .first("SELECT hash FROM audit_entry WHERE entry_number = ?", row -> row.getString(1), number);
    }

    @Override
    public void walk(Predicate<LinkedEntry> step) {
        long last = Long.MIN_VALUE;
        List<LinkedEntry> piece;
        do {
            piece = transaction
                    .sql()
                    .list(
                            COLUMNS + " WHERE entry_number > ? ORDER BY entry_number FETCH FIRST " + PIECE
                                    + " ROWS ONLY",
                            SqlAudit::linked,
                            last);
            for (LinkedEntry linked : piece) {
                last = linked.entry().number();
                if (!step.test(linked)) {
                    return;
                }
            }
        } while (!piece.isEmpty());
    }

    @Override
    public List<Anchor> letters() {
        return transaction
                .sql()
                .list(
                        "SELECT a.entry_number, a.hash, l.letter_number FROM audit_anchor a"
                                + " JOIN letter l ON l.id = a.letter_id ORDER BY a.entry_number",
                        row -> new Anchor(chainHead(row), Anchor.Place.LETTER, row.getString(3)));
    }

    @Override
    public long[] numbers(LogFilter filter) {
        Where where = Where.of(filter);
        String sql = "SELECT entry_number FROM audit_entry" + where.sql + " ORDER BY entry_number DESC";
        return transaction.sql().list(sql, row -> row.getLong(1), where.values.toArray()).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public List<LinkedEntry> entries(long... numbers) {
        if (numbers.length == 0) {
            return List.of();
        }
        String sql = COLUMNS + " WHERE entry_number IN (?" + ", ?".repeat(numbers.length - 1)
                + ") ORDER BY entry_number DESC";
        return transaction
                .sql()
                .list(sql, SqlAudit::linked, Arrays.stream(numbers).boxed().toArray());
    }

    @Override
    public Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        transaction.sql().list("SELECT id, full_name FROM account", row -> names.put(uuid(row, 1), row.getString(2)));
        return names;
    }

    private static ChainHead chainHead(ResultSet row) throws SQLException {
        return new ChainHead(row.getLong(1), row.getString(2));
    }

    private static LinkedEntry linked(ResultSet row) throws SQLException {
        LogEntry entry = new LogEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                Optional.ofNullable(uuid(row, 3)),
                row.getString(4),
                Optional.ofNullable(uuid(row, 5)),
                row.getString(6));
        return new LinkedEntry(entry, row.getString(7));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** The filter as a condition. */
    private static final class Where {
        private final List<Object> values = new ArrayList<>();
        private String sql = "";

        static Where of(LogFilter filter) {
            Where where = new Where();
            filter.who().ifPresent(who -> where.and("who = ?", who));
            filter.group().ifPresent(where::group);
            filter.subject().ifPresent(subject -> where.and("subject = ?", subject));
            filter.from().ifPresent(from -> where.and("at_ms >= ?", from.toEpochMilli()));
            filter.until().ifPresent(until -> where.and("at_ms < ?", until.toEpochMilli()));
            if (!filter.words().isBlank()) {
                where.and("LOCATE(LOWER(?), LOWER(details)) > 0", filter.words().strip());
            }
            return where;
        }

        private void group(ActKind.Group group) {
            String[] codes = Arrays.stream(ActKind.values())
                    .filter(kind -> kind.group() == group)
                    .map(ActKind::code)
                    .toArray(String[]::new);
            and("kind IN (?" + ", ?".repeat(codes.length - 1) + ")", (Object[]) codes);
        }

        private void and(String condition, Object... asked) {
            sql += (sql.isEmpty() ? " WHERE " : " AND ") + condition;
            values.addAll(Arrays.asList(asked));
        }
    }
}
