package id.jaganetral.application.employee;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.employee.EmployeeId;
import java.util.Collection;
import java.util.List;

/** Keeps people. Nobody is ever deleted. */
@Needs(Permission.KEEP_ROSTER)
public interface EmployeeStore extends Store {
    /** Adds people nobody knew before, with their posts. */
    void addAll(List<RosterEntry> people);

    /** Replaces what is known of people, with their posts. */
    void replaceAll(List<RosterEntry> people);

    /** Marks people as no longer there. */
    void deactivate(Collection<EmployeeId> ids);
}
