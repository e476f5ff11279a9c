package id.jaganetral.application.access;

import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is working now (pengguna yang sedang bekerja), fixed from signing in to leaving.
 *
 * @param id the account
 * @param name as written into facts and registers
 * @param roles codes of the roles held
 * @param permissions what these roles allow
 * @param unit the only unit, with all below it, that may be seen; the whole office when empty
 * @param person the account's owner in the roster, who sees nothing that names him or her
 */
public record Actor(
        UUID id,
        String name,
        Set<String> roles,
        Set<Permission> permissions,
        Optional<UnitId> unit,
        Optional<EmployeeId> person)
        implements Gate {
    public Actor {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    @Override
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }

    /** Without the name: this record meets logs. */
    @Override
    public String toString() {
        return "Actor " + id;
    }
}
