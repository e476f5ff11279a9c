package id.jaganetral.application.employee;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.Nip;
import java.time.LocalDate;
import java.util.Optional;

/** Shows one person with the history of posts, and takes the identity as of a day. */
public final class ViewEmployee {
    private final UnitOfWork unitOfWork;

    public ViewEmployee(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    public Optional<Employee> employee(EmployeeId id) {
        return unitOfWork.<Optional<Employee>>read(
                tx -> tx.queries(EmployeeQueries.class).employee(id));
    }

    /** The identity to be frozen into a report, a case file or a letter. */
    public Optional<EmployeeSnapshot> asOf(EmployeeId id, LocalDate day) {
        return unitOfWork.<Optional<EmployeeSnapshot>>read(tx -> tx.queries(EmployeeQueries.class)
                .employee(id)
                .map(employee ->
                        employee.snapshot(day, tx.queries(UnitQueries.class).tree())));
    }

    public Optional<EmployeeSnapshot> asOf(Nip nip, LocalDate day) {
        return unitOfWork.<Optional<EmployeeSnapshot>>read(tx -> tx.queries(EmployeeQueries.class)
                .withNip(nip)
                .map(employee ->
                        employee.snapshot(day, tx.queries(UnitQueries.class).tree())));
    }
}
