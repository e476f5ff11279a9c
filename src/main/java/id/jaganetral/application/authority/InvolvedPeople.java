package id.jaganetral.application.authority;

import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Subject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who else is reported for the same act (terlapor lain): such a superior neither examines nor punishes. */
public final class InvolvedPeople {
    private final UnitOfWork unitOfWork;

    public InvolvedPeople(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** People of the roster named in the report of this subject, without the subject. */
    public Set<EmployeeId> beside(UUID subject) {
        return unitOfWork.<Set<EmployeeId>>read(tx -> tx.queries(ReportQueries.class).ofSubject(subject).stream()
                .flatMap(report -> report.subjects().stream())
                .filter(other -> !other.id().equals(subject))
                .map(Subject::identity)
                .flatMap(identity -> identity.flatMap(EmployeeSnapshot::employee).stream())
                .collect(Collectors.toSet()));
    }
}
