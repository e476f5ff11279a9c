package id.jaganetral.persistence.casefile;

import id.jaganetral.application.casefile.CaseFileHead;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.casefile.CaseFileStore;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.casefile.RecordedFact;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.persistence.database.ChangedElsewhere;
import id.jaganetral.persistence.database.Sql;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Case files in the database. */
final class SqlCaseFiles implements CaseFileQueries, CaseFileStore {
    private static final String HEAD = "SELECT id, number, person_name, nip, position_name, opd_name, track,"
            + " opened_on, settled_stage, subject_id FROM case_file ";

    private final Transaction transaction;
    private final CaseJson json;

    SqlCaseFiles(Transaction transaction, CaseJson json) {
        this.transaction = transaction;
        this.json = json;
    }

    @Override
    public Optional<CaseFile> find(CaseFileId id) {
        return Optional.ofNullable(transaction.session().get(CaseFileRow.class, id.value()))
                .filter(row -> transaction.sight().report(row.reportId))
                .map(row -> row.file(facts(row.id), json));
    }

    private List<RecordedFact> facts(UUID caseId) {
        return transaction
                .session()
                .createSelectionQuery("from CaseFactRow where caseId = :id order by sequence", CaseFactRow.class)
                .setParameter("id", caseId)
                .getResultList()
                .stream()
                .map(row -> row.fact(json))
                .toList();
    }

    @Override
    public Optional<CaseFileHead> ofSubject(UUID subject) {
        return heads("subject_id = ?", " ORDER BY opened_on DESC, number DESC", SqlCaseFiles::head, subject).stream()
                .findFirst();
    }

    @Override
    public Map<UUID, CaseFileHead> ofReport(ReportId report) {
        Map<UUID, CaseFileHead> found = new HashMap<>();
        heads(
                "report_id = ?",
                " ORDER BY opened_on, number",
                row -> found.put(row.getObject("subject_id", UUID.class), head(row)),
                report.value());
        return found;
    }

    @Override
    public List<CaseFileHead> ofEmployee(EmployeeId employee) {
        return heads("employee_id = ?", " ORDER BY opened_on DESC, number DESC", SqlCaseFiles::head, employee.value());
    }

    @Override
    public List<CaseFileHead> heads() {
        return heads("1 = 1", " ORDER BY opened_on DESC, number DESC", SqlCaseFiles::head);
    }

    /** Only those whoever works may see. */
    private <T> List<T> heads(String condition, String order, Sql.RowReader<T> reader, Object... values) {
        Visible visible = transaction.sight().reports("case_file.report_id");
        return transaction
                .sql()
                .list(
                        HEAD + "WHERE " + condition + " AND " + visible.condition() + order,
                        reader,
                        visible.after(values));
    }

    /** In plain SQL: the first page asks for these while Hibernate is still being built. */
    @Override
    public List<CaseFile> unsettled() {
        return whole("settled_stage IS NULL");
    }

    @Override
    public List<CaseFile> settled() {
        return whole("settled_stage IS NOT NULL");
    }

    @Override
    public List<CaseFile> wholeOf(ReportId report) {
        return whole("report_id = ?", report.value()).stream()
                .sorted(Comparator.comparing(CaseFile::number))
                .toList();
    }

    private List<CaseFile> whole(String condition, Object... values) {
        Map<UUID, List<RecordedFact>> facts = new HashMap<>();
        Visible ofFacts = transaction.sight().reports("c.report_id");
        Visible ofFiles = transaction.sight().reports("case_file.report_id");
        transaction
                .sql()
                .list(
                        CaseFactRow.SELECT + "JOIN case_file c ON c.id = f.case_id WHERE c." + condition + " AND "
                                + ofFacts.condition() + " ORDER BY f.case_id, f.sequence",
                        CaseFactRow::of,
                        ofFacts.after(values))
                .forEach(row -> facts.computeIfAbsent(row.caseId, id -> new ArrayList<>())
                        .add(row.fact(json)));
        return transaction
                .sql()
                .list(
                        CaseFileRow.SELECT + "WHERE " + condition + " AND " + ofFiles.condition(),
                        CaseFileRow::of,
                        ofFiles.after(values))
                .stream()
                .map(row -> row.file(facts.getOrDefault(row.id, List.of()), json))
                .toList();
    }

    @Override
    public int nextNumber(int year) {
        return transaction.nextNumber("PKR", year);
    }

    @Override
    public void add(CaseFile file) {
        transaction.session().insert(CaseFileRow.of(file, json));
        file.facts()
                .forEach(fact ->
                        transaction.session().insert(new CaseFactRow(file.id().value(), fact, json)));
    }

    @Override
    public void append(CaseFile file, Optional<CaseStage> settled) {
        int changed = transaction
                .sql()
                .update(
                        "UPDATE case_file SET version = version + 1, settled_stage = ? WHERE id = ? AND version = ?",
                        settled.map(CaseStage::name).orElse(null),
                        file.id().value(),
                        file.version());
        if (changed == 0) {
            throw new ChangedElsewhere("case file");
        }
        RecordedFact last = file.facts().get(file.facts().size() - 1);
        transaction.session().insert(new CaseFactRow(file.id().value(), last, json));
    }

    private static CaseFileHead head(ResultSet row) throws SQLException {
        return new CaseFileHead(
                new CaseFileId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("person_name"),
                row.getString("nip"),
                row.getString("position_name"),
                row.getString("opd_name"),
                Track.valueOf(row.getString("track")),
                row.getObject("opened_on", LocalDate.class),
                Optional.ofNullable(row.getString("settled_stage")).map(CaseStage::valueOf));
    }
}
