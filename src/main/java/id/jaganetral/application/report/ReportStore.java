package id.jaganetral.application.report;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Revision;
import id.jaganetral.domain.report.Subject;
import java.util.UUID;

/** Keeps reports. Facts are appended, never edited. */
@Needs(Permission.LOG_REPORTS)
public interface ReportStore extends Store {
    /** The next register number of a year, without gaps. */
    int nextNumber(int year);

    /** Adds a report with its people and the first version of its facts. */
    void add(Report report);

    /** Adds a version; fails when {@code revision.number()} is not the one after the current. */
    void revise(Revision revision);

    void addSubject(ReportId report, Subject subject);

    /** Appends an identification; it counts from now on. */
    void identify(UUID subject, EmployeeSnapshot identity, Recorded recorded);

    /** Notes the case file opened for a person. */
    void linkCase(UUID subject, UUID caseFile);

    /** Appends what was laid down about a person reported; it counts from now on. */
    void dispose(Disposition disposition);

    /** Keeps who reported, apart from the report. */
    void seal(ReportId report, Reporter reporter, Recorded recorded);
}
