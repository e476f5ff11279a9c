package id.jaganetral.application.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All roles there are.
 *
 * @param all in the order they are offered
 * @param first codes of the roles the first account of a workspace gets
 */
public record Roles(List<Role> all, List<String> first) {
    public Roles {
        all = List.copyOf(all);
        first = List.copyOf(first);
    }

    public Optional<Role> find(String code) {
        return all.stream().filter(role -> role.code().equals(code)).findFirst();
    }

    /** Everything these roles allow together; an unknown code allows nothing. */
    public Set<Permission> permissions(Collection<String> codes) {
        Set<Permission> together = EnumSet.noneOf(Permission.class);
        codes.forEach(code -> find(code).ifPresent(role -> together.addAll(role.permissions())));
        return together;
    }

    public Set<String> firstCodes() {
        return new LinkedHashSet<>(first);
    }
}
