package id.jaganetral.application.report;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import java.util.Optional;

/** Freezes a person of the roster as he or she is recorded now. */
public interface EmployeeSnapshots extends Queries {
    Optional<EmployeeSnapshot> snapshot(EmployeeId employee);
}
