package id.jaganetral.persistence.report;

import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportTotals;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.database.Visible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads reports. */
final class SqlReportQueries implements ReportQueries {
    private final Transaction transaction;
    private final ReportLines lines;

    SqlReportQueries(Transaction transaction) {
        this.transaction = transaction;
        this.lines = new ReportLines(transaction.sql());
    }

    @Override
    public List<ReportLine> lines(ReportFilter filter, int offset, int limit) {
        return lines.page(ReportConditions.of(filter).seenBy(transaction.sight()), offset, limit);
    }

    @Override
    public long count(ReportFilter filter) {
        return lines.count(ReportConditions.of(filter).seenBy(transaction.sight()));
    }

    @Override
    public ReportTotals totals() {
        Visible reports = transaction.sight().reports("r.id");
        Visible subjects = transaction.sight().reports("s.report_id");
        return transaction
                .sql()
                .first(
                        "SELECT (SELECT COUNT(*) FROM report r WHERE " + reports.condition() + "), COUNT(*),"
                                + " COUNT(s.case_file) FROM report_subject s WHERE " + subjects.condition(),
                        row -> new ReportTotals(row.getLong(1), row.getLong(2), row.getLong(3)),
                        reports.then(subjects.values().toArray()))
                .orElseThrow();
    }

    @Override
    public List<ReportLine> ofEmployee(EmployeeId employee) {
        return lines.all(ReportConditions.ofEmployee(employee.value()).seenBy(transaction.sight()));
    }

    @Override
    public List<ReportLine> samePost(String linkKey) {
        return linkKey.isEmpty()
                ? List.of()
                : lines.all(ReportConditions.ofLink(linkKey).seenBy(transaction.sight()));
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return root(id).map(root -> revision(root).toReport(root, subjects(id)));
    }

    @Override
    public Optional<ReportDetail> detail(ReportId id) {
        return root(id).map(root -> {
            List<ReportDetail.Person> people = people(id);
            List<Subject> subjects =
                    people.stream().map(ReportDetail.Person::subject).toList();
            boolean sealed =
                    transaction.sql().number("SELECT COUNT(*) FROM report_reporter WHERE report_id = ?", id.value())
                            > 0;
            return new ReportDetail(revision(root).toReport(root, subjects), root.revision, people, sealed);
        });
    }

    @Override
    public Optional<Report> ofSubject(UUID subject) {
        return Optional.ofNullable(transaction.session().get(SubjectRow.class, subject))
                .flatMap(row -> report(new ReportId(row.report)));
    }

    @Override
    public List<Revision> history(ReportId id) {
        Optional<ReportRow> seen = root(id);
        if (seen.isEmpty()) {
            return List.of();
        }
        ReportRow root = seen.get();
        List<Subject> subjects = subjects(id);
        return rows(RevisionRow.class, "from RevisionRow where report = :of order by revision", id.value()).stream()
                .map(row -> row.toRevision(root, subjects))
                .toList();
    }

    @Override
    public List<Classification> classifications(UUID subject) {
        if (!transaction.sight().subject(subject)) {
            return List.of();
        }
        return rows(ClassificationRow.class, "from ClassificationRow where subject = :of order by sequence", subject)
                .stream()
                .map(ClassificationRow::toClassification)
                .toList();
    }

    private Optional<ReportRow> root(ReportId id) {
        return Optional.ofNullable(transaction.session().get(ReportRow.class, id.value()))
                .filter(root -> transaction.sight().report(root.id));
    }

    private RevisionRow revision(ReportRow root) {
        return transaction
                .session()
                .createSelectionQuery("from RevisionRow where report = :of and revision = :number", RevisionRow.class)
                .setParameter("of", root.id)
                .setParameter("number", root.revision)
                .getSingleResult();
    }

    private List<Subject> subjects(ReportId id) {
        return people(id).stream().map(ReportDetail.Person::subject).toList();
    }

    private List<ReportDetail.Person> people(ReportId id) {
        Map<UUID, IdentityRow> identities = rows(
                        IdentityRow.class,
                        "from IdentityRow where current and subject in"
                                + " (select s.id from SubjectRow s where s.report = :of)",
                        id.value())
                .stream()
                .collect(Collectors.toMap(row -> row.subject, Function.identity()));
        Map<UUID, ClassificationRow> choices = rows(
                        ClassificationRow.class,
                        "from ClassificationRow where current and subject in"
                                + " (select s.id from SubjectRow s where s.report = :of)",
                        id.value())
                .stream()
                .collect(Collectors.toMap(row -> row.subject, Function.identity()));
        Map<UUID, List<Disposition>> dispositions = rows(
                        DispositionRow.class,
                        "from DispositionRow where subject in (select s.id from SubjectRow s where s.report = :of)"
                                + " order by sequence",
                        id.value())
                .stream()
                .map(DispositionRow::toDisposition)
                .collect(Collectors.groupingBy(Disposition::subject));
        return rows(SubjectRow.class, "from SubjectRow where report = :of order by order", id.value()).stream()
                .map(row -> new ReportDetail.Person(
                        new Subject(
                                row.id,
                                row.statedName,
                                Optional.ofNullable(identities.get(row.id)).map(IdentityRow::toSnapshot)),
                        Optional.ofNullable(choices.get(row.id)).map(ClassificationRow::toClassification),
                        Optional.ofNullable(row.caseFile),
                        dispositions.getOrDefault(row.id, List.of())))
                .toList();
    }

    private <R> List<R> rows(Class<R> type, String query, UUID of) {
        return transaction
                .session()
                .createSelectionQuery(query, type)
                .setParameter("of", of)
                .getResultList();
    }
}
