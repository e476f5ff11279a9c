package id.jaganetral.application.employee;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for people. */
@Needs(Permission.SEE_ROSTER)
public interface EmployeeQueries extends Queries {
    Optional<Employee> employee(EmployeeId id);

    Optional<Employee> withNip(Nip nip);

    /** Several at once, in any order; unknown ids are left out. */
    List<Employee> employees(Collection<EmployeeId> ids);

    /** Everyone with the current post, in any order. */
    void everyone(Consumer<EmployeeLine> sink);

    /** Everyone in short, in any order. */
    void known(Consumer<KnownPerson> sink);

    long count();
}
