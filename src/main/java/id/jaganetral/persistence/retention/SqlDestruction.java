package id.jaganetral.persistence.retention;

import id.jaganetral.application.retention.DestructionStore;
import id.jaganetral.application.retention.FilesToGo;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.retention.DueFile;
import id.jaganetral.domain.retention.ListDecision;
import id.jaganetral.persistence.database.ChangedElsewhere;
import id.jaganetral.persistence.database.Sql;
import id.jaganetral.persistence.database.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Removes the rows of a destroyed file from every table. Letters keep their line in the register, without whom they
 * concerned and what they printed, so that their numbers have no gap.
 */
final class SqlDestruction implements DestructionStore, FilesToGo {
    private static final String ITS_SUBJECTS =
            " WHERE subject_id IN (SELECT id FROM report_subject WHERE report_id = ?)";
    private static final String ITS_LETTERS =
            " WHERE report_id = ? OR case_file_id IN (SELECT id FROM case_file WHERE report_id = ?)";
    private static final String UNSWEPT =
            "NOT EXISTS (SELECT 1 FROM destroyed_swept w WHERE w.report_id = f.report_id)";
    private static final String UNUSED = " AND NOT EXISTS (SELECT 1 FROM evidence_item e WHERE e.sha256 = f.name)"
            + " AND NOT EXISTS (SELECT 1 FROM evidence_derivative d WHERE d.sha256 = f.name)";

    /** By the id of the report, in an order foreign keys allow. */
    private static final List<String> ROWS = List.of(
            "DELETE FROM evidence_text WHERE report_id = ?",
            "DELETE FROM evidence_derivative WHERE report_id = ?",
            "DELETE FROM evidence_stamp WHERE report_id = ?",
            "DELETE FROM evidence_origin WHERE report_id = ?",
            "DELETE FROM evidence_item WHERE report_id = ?",
            // names of copies and numbers of letters may tell whom it was about
            "UPDATE evidence_custody SET outcome = '' WHERE report_id = ? AND act NOT IN ('VERIFIED', 'DESCRIBED',"
                    + " 'DESTROYED')",
            "DELETE FROM case_fact WHERE case_id IN (SELECT id FROM case_file WHERE report_id = ?)",
            "DELETE FROM case_file WHERE report_id = ?",
            "DELETE FROM report_classification" + ITS_SUBJECTS,
            "DELETE FROM report_disposition" + ITS_SUBJECTS,
            "DELETE FROM report_identity" + ITS_SUBJECTS,
            "DELETE FROM report_subject WHERE report_id = ?",
            "DELETE FROM report_reporter WHERE report_id = ?",
            "DELETE FROM reporter_look WHERE report_id = ?",
            "DELETE FROM report_reader WHERE report_id = ?",
            "DELETE FROM report_restriction WHERE report_id = ?",
            "DELETE FROM report_revision WHERE report_id = ?",
            "UPDATE retention_class SET reason = '' WHERE report_id = ?",
            "UPDATE retention_hold SET reason = '' WHERE report_id = ?",
            "DELETE FROM report WHERE id = ?");

    private final Transaction transaction;
    private final Sql sql;

    SqlDestruction(Transaction transaction) {
        this.transaction = transaction;
        this.sql = transaction.sql();
    }

    @Override
    public void decide(UUID list, ListDecision decision) {
        SqlRetentionStore.decide(transaction, list, decision);
    }

    @Override
    public Removed remove(UUID list, DueFile file, Instant at) {
        UUID report = file.report();
        if (!transaction.sight().report(report)) {
            throw new ChangedElsewhere("report " + file.number());
        }
        List<UUID> cases = ids("SELECT id FROM case_file WHERE report_id = ?", report);
        List<UUID> ids = new ArrayList<>(cases);
        ids.add(report);
        ids.addAll(ids("SELECT id FROM report_subject WHERE report_id = ?", report));
        ids.addAll(ids("SELECT id FROM evidence_item WHERE report_id = ?", report));
        ids.addAll(ids("SELECT id FROM letter" + ITS_LETTERS, report, report));
        List<Gone> gone = new ArrayList<>(pieces(file));
        int pieces =
                (int) gone.stream().filter(one -> one.kind().equals("EVIDENCE")).count();
        List<Gone> letters = letters(report);
        gone.addAll(letters);
        stub(list, file, at, letters.size());
        for (int i = 0; i < gone.size(); i++) {
            sql.update(
                    "INSERT INTO destroyed_file (report_id, order_number, kind, label, name, kept)"
                            + " VALUES (?, ?, ?, ?, ?, FALSE)",
                    report,
                    i + 1,
                    gone.get(i).kind(),
                    gone.get(i).label(),
                    gone.get(i).name());
        }
        blankLetters(report);
        ROWS.forEach(statement -> sql.update(statement, report));
        settle(report);
        return new Removed(pieces, letters.size(), cases, ids);
    }

    /** A file on the disk. */
    private record Gone(String kind, String label, String name) {}

    private List<UUID> ids(String statement, Object... report) {
        return sql.list(statement, row -> row.getObject(1, UUID.class), report);
    }

    private List<Gone> pieces(DueFile file) {
        List<Gone> all = new ArrayList<>(sql.list(
                "SELECT order_number, sha256 FROM evidence_item WHERE report_id = ? ORDER BY order_number",
                row -> new Gone(
                        "EVIDENCE",
                        EvidenceNumber.of(file.number(), row.getInt(1)).text(),
                        row.getString(2)),
                file.report()));
        all.addAll(sql.list(
                "SELECT sha256 FROM evidence_derivative WHERE report_id = ? ORDER BY evidence_id, order_number",
                row -> new Gone("DERIVATIVE", "", row.getString(1)),
                file.report()));
        return all;
    }

    private List<Gone> letters(UUID report) {
        List<Gone> all = new ArrayList<>(sql.list(
                "SELECT file_name FROM letter" + ITS_LETTERS,
                row -> new Gone("LETTER", "", row.getString(1)),
                report,
                report));
        all.addAll(sql.list(
                "SELECT file_name FROM letter_scan WHERE letter_id IN (SELECT id FROM letter" + ITS_LETTERS + ")",
                row -> new Gone("LETTER", "", row.getString(1)),
                report,
                report));
        return all;
    }

    private void blankLetters(UUID report) {
        sql.update(
                "DELETE FROM letter_scan WHERE letter_id IN (SELECT id FROM letter" + ITS_LETTERS + ")",
                report,
                report);
        sql.update(
                "UPDATE letter SET person = '', printed_values = '{}', employee_id = NULL" + ITS_LETTERS,
                report,
                report);
    }

    private void stub(UUID list, DueFile file, Instant at, int letters) {
        sql.update(
                "INSERT INTO destroyed_report (report_id, list_id, report_number, cases, code, closed_on, due_on,"
                        + " destroyed_at, letters, restricted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " EXISTS (SELECT 1 FROM report_restriction q WHERE q.report_id = ? AND q.lifted_at IS NULL))",
                file.report(),
                list,
                file.number(),
                file.cases(),
                file.code(),
                file.closedOn(),
                file.due(),
                at,
                letters,
                file.report());
        sql.update(
                "INSERT INTO destroyed_reader (report_id, account_id)"
                        + " SELECT report_id, account_id FROM report_reader WHERE report_id = ?",
                file.report());
    }

    /** Bytes another report has too stay and are known as such; what was kept to know a picture again goes with the last. */
    private void settle(UUID report) {
        sql.update(
                "UPDATE destroyed_file SET kept = TRUE WHERE report_id = ? AND kind <> 'LETTER'"
                        + " AND (EXISTS (SELECT 1 FROM evidence_item e WHERE e.sha256 = destroyed_file.name)"
                        + " OR EXISTS (SELECT 1 FROM evidence_derivative d WHERE d.sha256 = destroyed_file.name))",
                report);
        sql.update(
                "DELETE FROM evidence_likeness WHERE sha256 IN (SELECT name FROM destroyed_file WHERE report_id = ?"
                        + " AND kind <> 'LETTER' AND NOT kept)",
                report);
    }

    @Override
    public List<UUID> lists() {
        return sql.list(
                "SELECT DISTINCT i.list_id FROM destruction_item i JOIN destruction_decision d ON d.list_id = i.list_id"
                        + " WHERE d.kind = ? AND NOT EXISTS (SELECT 1 FROM destroyed_report s"
                        + " WHERE s.report_id = i.report_id)",
                row -> row.getObject(1, UUID.class),
                ListDecision.Kind.APPROVED);
    }

    @Override
    public List<UUID> reports() {
        return sql.list(
                "SELECT f.report_id FROM destroyed_report f WHERE " + UNSWEPT, row -> row.getObject(1, UUID.class));
    }

    @Override
    public void swept(List<UUID> reports, Instant at) {
        reports.forEach(
                report -> sql.update("INSERT INTO destroyed_swept (report_id, swept_at) VALUES (?, ?)", report, at));
    }

    @Override
    public List<Fingerprint> evidence() {
        return sql.list(
                "SELECT DISTINCT f.name FROM destroyed_file f WHERE f.kind <> 'LETTER' AND " + UNSWEPT + UNUSED,
                row -> new Fingerprint(row.getString(1)));
    }

    @Override
    public List<String> letters() {
        return sql.list(
                "SELECT f.name FROM destroyed_file f WHERE f.kind = 'LETTER' AND " + UNSWEPT, row -> row.getString(1));
    }
}
