package id.jaganetral.application.employee;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Queries;
import id.jaganetral.domain.employee.UnitTree;

/** Asks for units. */
@Needs(Permission.SEE_ROSTER)
public interface UnitQueries extends Queries {
    UnitTree tree();
}
