package id.jaganetral.application.report;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.report.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Makes a person reported of what the form has, freezing the identity as the roster records it today. */
public final class FreezeIdentity {
    private final EmployeeSnapshots roster;
    private final Clock clock;

    public FreezeIdentity(EmployeeSnapshots roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** Empty when the person is no longer in the roster. */
    Optional<Subject> subject(DraftSubject person) {
        String stated = person.statedName().strip();
        if (person.employee().isPresent()) {
            return identity(person.employee().get())
                    .map(frozen -> new Subject(UUID.randomUUID(), stated, Optional.of(frozen)));
        }
        return Optional.of(new Subject(UUID.randomUUID(), stated, person.typed()));
    }

    Optional<EmployeeSnapshot> identity(EmployeeId employee) {
        return roster.asOf(employee, LocalDate.now(clock));
    }
}
