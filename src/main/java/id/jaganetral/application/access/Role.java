package id.jaganetral.application.access;

import java.util.Set;

/**
 * A role (peran), as the resource {@code access/roles.yaml} lists it.
 *
 * @param code never changes once released; stored with accounts
 * @param name as the screen shows it
 * @param explanation one sentence for whoever gives the role
 * @param ofUnit whether who has it must belong to a unit and sees nothing outside it
 * @param permissions what it allows
 */
public record Role(String code, String name, String explanation, boolean ofUnit, Set<Permission> permissions) {
    public Role {
        permissions = Set.copyOf(permissions);
    }
}
