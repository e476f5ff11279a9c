package id.jaganetral.application.report;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.Classification;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Revision;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks for reports. */
@Needs(Permission.SEE_REPORTS)
public interface ReportQueries extends Queries {
    /** One page of a list, the newest number first. */
    List<ReportLine> lines(ReportFilter filter, int offset, int limit);

    long count(ReportFilter filter);

    /** Counted by the database: no report is read for it. */
    ReportTotals totals();

    Optional<Report> report(ReportId id);

    Optional<ReportDetail> detail(ReportId id);

    /** The report a person reported belongs to. */
    Optional<Report> ofSubject(UUID subject);

    /** All reports that name this person of the roster. */
    List<ReportLine> ofEmployee(EmployeeId employee);

    /** All versions of the facts, the first one first. */
    List<Revision> history(ReportId id);

    /** All choices for a person, the first one first. */
    List<Classification> classifications(UUID subject);

    /** Reports of the same post, by the key of its address. */
    List<ReportLine> samePost(String linkKey);
}
