package id.jaganetral.application.employee;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.employee.OrganisationUnit;
import java.util.Collection;

/** Keeps units. */
@Needs(Permission.KEEP_ROSTER)
public interface UnitStore extends Store {
    /** Adds units, or replaces name and place of those with the same id. */
    void save(Collection<OrganisationUnit> units);
}
