package id.jaganetral.application.casefile;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.report.ReportId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks for case files (port). */
@Needs(Permission.SEE_CASES)
public interface CaseFileQueries extends Queries {
    Optional<CaseFile> find(CaseFileId id);

    /** The latest file of a person of a report; an earlier one was moved to the other track. */
    Optional<CaseFileHead> ofSubject(UUID subject);

    /** The files opened for people of a report, by subject. */
    Map<UUID, CaseFileHead> ofReport(ReportId report);

    /** The whole files opened for people of a report, by number. */
    List<CaseFile> wholeOf(ReportId report);

    /** The files of one employee, the latest first. */
    List<CaseFileHead> ofEmployee(EmployeeId employee);

    /** All covers, the latest file first. */
    List<CaseFileHead> heads();

    /** The whole files that are not settled. */
    List<CaseFile> unsettled();

    /** The whole files that are settled. */
    List<CaseFile> settled();
}
