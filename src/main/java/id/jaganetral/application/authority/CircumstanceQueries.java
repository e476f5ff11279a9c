package id.jaganetral.application.authority;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.authority.Circumstance;
import id.jaganetral.domain.employee.EmployeeId;
import java.util.Optional;

/** Asks what officers noted of people (port). */
@Needs(Permission.SEE_ROSTER)
public interface CircumstanceQueries extends Queries {
    /** The last note. */
    Optional<Circumstance> of(EmployeeId person);
}
