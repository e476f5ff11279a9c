package id.jaganetral.application.account;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.access.Roles;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A user of the workspace (akun).
 *
 * @param id the same as that of the way in
 * @param roles codes of the roles held
 * @param unit what is seen, with all units below; the whole office when empty
 * @param person the owner in the roster, when told
 * @param active whether this account may sign in
 */
public record Account(
        UUID id,
        String signInName,
        String fullName,
        Set<String> roles,
        Optional<UnitId> unit,
        Optional<EmployeeId> person,
        boolean active) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Actor actor(Roles known) {
        return new Actor(id, fullName, roles, known.permissions(roles), unit, person);
    }

    Account named(String wanted) {
        return new Account(id, signInName, wanted, roles, unit, person, active);
    }

    public Account closed() {
        return new Account(id, signInName, fullName, roles, unit, person, false);
    }

    public Account opened() {
        return new Account(id, signInName, fullName, roles, unit, person, true);
    }

    /** Without the names: this record meets logs. */
    @Override
    public String toString() {
        return "Account " + id;
    }
}
