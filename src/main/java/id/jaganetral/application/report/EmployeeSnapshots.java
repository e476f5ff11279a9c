package id.jaganetral.application.report;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.time.LocalDate;
import java.util.Optional;

/** Takes the identity of a person of the roster as of a day; the employee feature answers. */
@FunctionalInterface
public interface EmployeeSnapshots {
    Optional<EmployeeSnapshot> asOf(EmployeeId employee, LocalDate day);
}
