package id.jaganetral.application.report;

import id.jaganetral.application.transaction.Reading;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Subject;
import java.util.Optional;
import java.util.UUID;

/** Makes a person reported of what the form has, freezing the identity as the roster records it now. */
final class FreezeIdentity {
    private FreezeIdentity() {}

    /** Empty when the person is no longer in the roster. */
    static Optional<Subject> subject(DraftSubject person, Reading tx) {
        String stated = person.statedName().strip();
        if (person.employee().isPresent()) {
            return identity(person.employee().get(), tx)
                    .map(frozen -> new Subject(UUID.randomUUID(), stated, Optional.of(frozen)));
        }
        return Optional.of(new Subject(UUID.randomUUID(), stated, person.typed()));
    }

    static Optional<EmployeeSnapshot> identity(EmployeeId employee, Reading tx) {
        return tx.queries(EmployeeSnapshots.class).snapshot(employee);
    }
}
