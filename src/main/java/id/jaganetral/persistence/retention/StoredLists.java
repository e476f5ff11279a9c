package id.jaganetral.persistence.retention;

import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.domain.retention.ListedFile;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads lists of what is to be destroyed; one that names a report that may not be seen is left out whole. */
final class StoredLists {
    private static final String LISTS = "SELECT l.id, l.number, l.reason, l.account_id, l.proposed_by, l.proposed_at,"
            + " d.kind, d.account_id AS decider, d.decided_by, d.reason AS why, d.decided_at, m.letter_id,"
            + " n.letter_number FROM destruction_list l"
            + " LEFT JOIN destruction_decision d ON d.list_id = l.id"
            + " LEFT JOIN destruction_minutes m ON m.list_id = l.id"
            + " LEFT JOIN letter n ON n.id = m.letter_id WHERE ";
    private static final String FILES = "SELECT i.list_id, i.report_id, i.report_number, i.cases, i.code, i.closed_on,"
            + " i.due_on, i.mark, s.report_id AS gone FROM destruction_item i"
            + " JOIN destruction_list l ON l.id = i.list_id LEFT JOIN destroyed_report s ON s.report_id = i.report_id"
            + " WHERE ";
    private static final String NAMES_HIDDEN = "EXISTS (SELECT 1 FROM destruction_item h"
            + " LEFT JOIN report r ON r.id = h.report_id LEFT JOIN destroyed_report s ON s.report_id = h.report_id"
            + " WHERE h.list_id = l.id AND (r.id IS NOT NULL AND NOT (%s) OR s.report_id IS NOT NULL AND NOT (%s)))";

    private final Transaction transaction;

    StoredLists(Transaction transaction) {
        this.transaction = transaction;
    }

    List<DestructionList> all() {
        return those("1 = 1");
    }

    Optional<DestructionList> one(UUID id) {
        return those("l.id = ?", id).stream().findFirst();
    }

    private List<DestructionList> those(String condition, Object... values) {
        Map<UUID, List<ListedFile>> files = new HashMap<>();
        transaction
                .sql()
                .list(
                        FILES + condition + " ORDER BY i.list_id, i.order_number",
                        row -> files.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                                .add(file(row)),
                        values);
        // that nothing is restricted now says nothing of what was destroyed
        Visible report = transaction.sight().reports("r.id");
        Visible stub = new StoredStubs(transaction).visible();
        return transaction
                .sql()
                .list(
                        LISTS + condition + " AND NOT " + NAMES_HIDDEN.formatted(report.condition(), stub.condition())
                                + " ORDER BY l.number DESC",
                        row -> list(row, files.getOrDefault(row.getObject(1, UUID.class), List.of())),
                        stub.after(report.after(values)));
    }

    private static ListedFile file(ResultSet row) throws SQLException {
        return new ListedFile(DueFileRow.file(row), row.getString("mark"), row.getObject("gone", UUID.class) != null);
    }

    private static DestructionList list(ResultSet row, List<ListedFile> files) throws SQLException {
        String kind = row.getString("kind");
        UUID letter = row.getObject("letter_id", UUID.class);
        return new DestructionList(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("reason"),
                row.getObject("account_id", UUID.class),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                files,
                kind == null
                        ? Optional.empty()
                        : Optional.of(new ListDecision(
                                ListDecision.Kind.valueOf(kind),
                                row.getObject("decider", UUID.class),
                                row.getString("decided_by"),
                                row.getString("why"),
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant())),
                letter == null
                        ? Optional.empty()
                        : Optional.of(
                                new DestructionList.Minutes(new LetterId(letter), row.getString("letter_number"))));
    }
}
