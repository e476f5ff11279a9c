package id.jaganetral.application.authority;

import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.employee.EmployeeId;
import java.time.Clock;
import java.util.Optional;

/** Notes that a person is seconded, appointed by the President or the personnel authority; it holds for every case. */
public final class NoteCircumstance {
    private final UnitOfWork unitOfWork;
    private final Officer officer;
    private final Clock clock;

    public NoteCircumstance(UnitOfWork unitOfWork, Officer officer, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.officer = officer;
        this.clock = clock;
    }

    /** What was noted last; empty while nothing was. */
    public Optional<Circumstance> noted(EmployeeId person) {
        return unitOfWork.read(tx -> tx.queries(CircumstanceQueries.class).of(person));
    }

    public Circumstance note(EmployeeId person, boolean presidential, boolean personnelAuthority, boolean seconded) {
        Circumstance circumstance =
                new Circumstance(person, presidential, personnelAuthority, seconded, officer.name(), clock.instant());
        return unitOfWork.write(tx -> {
            tx.store(CircumstanceStore.class).add(circumstance);
            tx.note(Act.about(ActKind.CIRCUMSTANCE_NOTED, person.value()));
            return circumstance;
        });
    }
}
