package id.jaganetral.persistence.retention;

import id.jaganetral.application.evidence.DestroyedEvidence;
import id.jaganetral.application.retention.DestructionStore;
import id.jaganetral.application.retention.FileCover;
import id.jaganetral.application.retention.FilesToGo;
import id.jaganetral.application.retention.MinutesStore;
import id.jaganetral.application.retention.RetentionQueries;
import id.jaganetral.application.retention.RetentionStore;
import id.jaganetral.application.retention.ScheduleQueries;
import id.jaganetral.application.retention.ScheduleStore;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.DestroyedFile;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Terms, holds and lists in plain SQL. */
public final class SqlRetention implements RetentionQueries {
    /** What a mark is made of: counts that change with whatever is done to a file; the order is part of it. */
    private static final List<String> COUNTS = List.of(
            "SELECT report_id, COUNT(*) FROM report_subject GROUP BY report_id",
            "SELECT s.report_id, COUNT(*) FROM report_disposition d JOIN report_subject s ON s.id = d.subject_id"
                    + " GROUP BY s.report_id",
            "SELECT s.report_id, COUNT(*) FROM report_identity i JOIN report_subject s ON s.id = i.subject_id"
                    + " GROUP BY s.report_id",
            "SELECT report_id, COUNT(*) FROM report_reporter GROUP BY report_id",
            "SELECT report_id, COUNT(*) FROM evidence_item GROUP BY report_id",
            "SELECT report_id, COUNT(*) FROM evidence_derivative GROUP BY report_id",
            "SELECT report_id, COUNT(*) + SUM(version) FROM case_file GROUP BY report_id",
            "SELECT report_id, COUNT(*) FROM letter WHERE report_id IS NOT NULL GROUP BY report_id",
            "SELECT c.report_id, COUNT(*) FROM letter l JOIN case_file c ON c.id = l.case_file_id GROUP BY c.report_id");

    private final Transaction transaction;

    SqlRetention(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of()
                .queries(RetentionQueries.class, SqlRetention::new)
                .queries(ScheduleQueries.class, SqlSchedule::new)
                .store(ScheduleStore.class, SqlSchedule::new)
                .store(RetentionStore.class, SqlRetentionStore::new)
                .store(MinutesStore.class, SqlRetentionStore::new)
                .queries(DestroyedEvidence.class, SqlDestroyedEvidence::new)
                .queries(FilesToGo.class, SqlDestruction::new)
                .store(DestructionStore.class, SqlDestruction::new);
    }

    @Override
    public List<FileCover> covers() {
        return covers(Optional.empty());
    }

    @Override
    public Optional<FileCover> cover(ReportId report) {
        return covers(Optional.of(report.value())).stream().findFirst();
    }

    /** Of all reports, or of one only. */
    private List<FileCover> covers(Optional<UUID> only) {
        Map<UUID, List<FileCover.Person>> people = people(only);
        List<Map<UUID, Long>> counts =
                COUNTS.stream().map(count -> counts(count, only)).toList();
        Visible visible = transaction.sight().reports("r.id");
        return transaction
                .sql()
                .list(
                        "SELECT r.id, r.number, r.revision FROM report r WHERE " + visible.condition()
                                + (only.isEmpty() ? "" : " AND r.id = ?") + " ORDER BY r.number",
                        row -> cover(row, people, counts),
                        visible.then(only.stream().toArray()));
    }

    private static FileCover cover(
            ResultSet row, Map<UUID, List<FileCover.Person>> people, List<Map<UUID, Long>> counts) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        StringBuilder mark = new StringBuilder().append(row.getInt(3));
        counts.forEach(count -> mark.append('/').append(count.getOrDefault(id, 0L)));
        return new FileCover(id, row.getString(2), people.getOrDefault(id, List.of()), sha256(mark.toString()));
    }

    private Map<UUID, List<FileCover.Person>> people(Optional<UUID> only) {
        Map<UUID, List<FileCover.Person>> people = new HashMap<>();
        transaction
                .sql()
                .list(
                        of(
                                "SELECT s.report_id, s.case_file, d.kind, d.laid_down_on FROM report_subject s"
                                        + " LEFT JOIN report_disposition d ON d.subject_id = s.id AND d.current_one"
                                        + " AND d.kind <> 'TAKEN_BACK'",
                                only),
                        row -> people.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                                .add(person(row)),
                        only.stream().toArray());
        return people;
    }

    private static FileCover.Person person(ResultSet row) throws SQLException {
        Optional<Disposition.Kind> kind = Optional.ofNullable(row.getString(3)).map(Disposition.Kind::valueOf);
        LocalDate on = row.getObject(4, LocalDate.class);
        return new FileCover.Person(
                kind.map(one -> new FileCover.LaidDown(one, on)), Optional.ofNullable(row.getObject(2, UUID.class)));
    }

    private Map<UUID, Long> counts(String count, Optional<UUID> only) {
        Map<UUID, Long> counts = new HashMap<>();
        transaction
                .sql()
                .list(
                        of(count, only),
                        row -> counts.put(row.getObject(1, UUID.class), row.getLong(2)),
                        only.stream().toArray());
        return counts;
    }

    private static String of(String select, Optional<UUID> only) {
        return only.isEmpty() ? select : "SELECT * FROM (" + select + ") counted WHERE counted.report_id = ?";
    }

    @Override
    public Optional<LocalDate> firstAct() {
        Visible visible = transaction.sight().reports("v.report_id");
        return transaction
                .sql()
                .first(
                        "SELECT MIN(v.acted_on) FROM report_revision v WHERE " + visible.condition(),
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        visible.then())
                .flatMap(day -> day);
    }

    @Override
    public Map<UUID, String> assigned() {
        Map<UUID, String> codes = new HashMap<>();
        transaction
                .sql()
                .list(
                        "SELECT item_id, code FROM retention_class ORDER BY number",
                        row -> Optional.ofNullable(codes.put(row.getObject(1, UUID.class), row.getString(2))));
        return codes;
    }

    @Override
    public List<Hold> holds() {
        Visible visible = transaction.sight().reports("h.report_id");
        return transaction
                .sql()
                .list(
                        "SELECT h.* FROM retention_hold h WHERE h.held AND NOT EXISTS (SELECT 1 FROM retention_hold n"
                                + " WHERE n.target_id = h.target_id AND n.number > h.number) AND "
                                + visible.condition() + " ORDER BY h.number",
                        SqlRetention::hold,
                        visible.then());
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject("target_id", UUID.class),
                Hold.Kind.valueOf(row.getString("target_kind")),
                row.getObject("report_id", UUID.class),
                row.getString("label"),
                Hold.Ground.valueOf(row.getString("ground")),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public List<DestructionList> lists() {
        return new StoredLists(transaction).all();
    }

    @Override
    public Optional<DestructionList> list(UUID id) {
        return new StoredLists(transaction).one(id);
    }

    @Override
    public List<DestroyedFile> destroyed() {
        return new StoredStubs(transaction).all();
    }

    @Override
    public List<DestroyedFile> destroyedBy(UUID list) {
        return new StoredStubs(transaction).of(list);
    }

    @Override
    public boolean active(UUID account) {
        return transaction.sql().number("SELECT COUNT(*) FROM account WHERE id = ? AND active", account) > 0;
    }

    @Override
    public boolean samePerson(UUID account, UUID other) {
        return transaction
                        .sql()
                        .number(
                                "SELECT COUNT(*) FROM account a JOIN account b ON b.employee_id = a.employee_id"
                                        + " WHERE a.id = ? AND b.id = ?",
                                account,
                                other)
                > 0;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
