package id.jaganetral.application.account;

import id.jaganetral.domain.employee.UnitId;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator says of an account.
 *
 * @param roles codes
 * @param unit the only unit seen; the whole office when empty
 * @param nip of the owner in the roster, as typed; blank when the owner is not in it
 */
public record AccountDraft(Set<String> roles, Optional<UnitId> unit, String nip) {
    public AccountDraft {
        roles = Set.copyOf(roles);
    }
}
