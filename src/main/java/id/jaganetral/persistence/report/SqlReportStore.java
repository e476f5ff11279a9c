package id.jaganetral.persistence.report;

import id.jaganetral.application.report.Recorded;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.ReportStore;
import id.jaganetral.application.report.access.ReportAccessQueries;
import id.jaganetral.application.report.access.ReportAccessStore;
import id.jaganetral.application.report.look.RestrictionQueries;
import id.jaganetral.application.report.reporter.ReporterLooks;
import id.jaganetral.application.report.reporter.ReporterQueries;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.persistence.database.ChangedElsewhere;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps reports in the database. */
public final class SqlReportStore implements ReportStore {
    private static final String REGISTER = "LAP";

    private final Transaction transaction;
    private final StatelessSession session;

    SqlReportStore(Transaction transaction) {
        this.transaction = transaction;
        this.session = transaction.session();
    }

    public static Feature feature() {
        return Feature.of(
                        ReportRow.class,
                        RevisionRow.class,
                        SubjectRow.class,
                        IdentityRow.class,
                        ClassificationRow.class,
                        DispositionRow.class,
                        ReporterRow.class)
                .queries(ReportQueries.class, SqlReportQueries::new)
                .queries(ReporterQueries.class, SqlReporterQueries::new)
                .store(ReporterLooks.class, SqlReporterQueries::new)
                .queries(ReportAccessQueries.class, SqlReportAccess::new)
                .queries(RestrictionQueries.class, SqlReportAccess::new)
                .store(ReportAccessStore.class, SqlReportAccess::new)
                .store(ReportStore.class, SqlReportStore::new);
    }

    @Override
    public int nextNumber(int year) {
        return transaction.nextNumber(REGISTER, year);
    }

    @Override
    public void add(Report report) {
        ReportRow root = new ReportRow();
        root.id = report.id().value();
        root.number = report.number();
        root.revision = 1;
        root.loggedAt = report.loggedAt();
        root.loggedBy = report.loggedBy();
        session.insert(root);
        nameWhoLogged(report.id());
        session.insert(RevisionRow.of(new Revision(1, report, report.loggedAt(), report.loggedBy(), "")));
        report.subjects().forEach(subject -> addSubject(report.id(), subject));
    }

    /** Whoever logged a report knows it, and who told it, already. */
    private void nameWhoLogged(ReportId report) {
        transaction.sight().account().ifPresent(account -> {
            transaction
                    .sql()
                    .update(
                            "INSERT INTO report_reader (report_id, account_id, sees_reporter) VALUES (?, ?, TRUE)",
                            report.value(),
                            account);
        });
    }

    @Override
    public void revise(Revision revision) {
        ReportRow root = session.get(ReportRow.class, revision.report().id().value());
        if (root.revision + 1 != revision.number()) {
            throw new ChangedElsewhere("report " + root.number);
        }
        session.insert(RevisionRow.of(revision));
        root.revision = revision.number();
        session.update(root);
    }

    @Override
    public void addSubject(ReportId report, Subject subject) {
        int order = 1
                + (int) transaction
                        .sql()
                        .number("SELECT MAX(order_number) FROM report_subject WHERE report_id = ?", report.value());
        session.insert(SubjectRow.of(report.value(), order, subject));
        ReportRow root = session.get(ReportRow.class, report.value());
        Recorded recorded = new Recorded(root.loggedAt, root.loggedBy, "");
        subject.identity().ifPresent(who -> identify(subject.id(), who, recorded));
    }

    @Override
    public void identify(UUID subject, EmployeeSnapshot identity, Recorded recorded) {
        session.insert(new IdentityRow(subject, nextOf("report_identity", subject), identity, recorded));
    }

    @Override
    public void linkCase(UUID subject, UUID caseFile) {
        SubjectRow row = session.get(SubjectRow.class, subject);
        row.caseFile = caseFile;
        session.update(row);
    }

    @Override
    public void dispose(Disposition disposition) {
        session.insert(new DispositionRow(nextOf("report_disposition", disposition.subject()), disposition));
    }

    @Override
    public void seal(ReportId report, Reporter reporter, Recorded recorded) {
        session.insert(ReporterRow.of(report, reporter, recorded));
    }

    /** The next place in a person's sequence; what counted until now is history. */
    private int nextOf(String table, UUID subject) {
        transaction.sql().update("UPDATE " + table + " SET current_one = FALSE WHERE subject_id = ?", subject);
        return 1
                + (int) transaction
                        .sql()
                        .number("SELECT MAX(sequence_number) FROM " + table + " WHERE subject_id = ?", subject);
    }
}
