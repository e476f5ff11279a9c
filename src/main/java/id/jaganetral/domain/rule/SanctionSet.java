package id.jaganetral.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The kinds an official may choose from (himpunan sanksi), lightest first.
 *
 * @param kinds codes of the kinds
 * @param transitional codes used instead until a regulation takes effect, empty for most sets
 * @param regularFrom first day on which the kinds proper are used; empty while it has not come
 */
public record SanctionSet(
        String id,
        String title,
        List<String> kinds,
        List<String> transitional,
        Optional<LocalDate> regularFrom,
        String provision,
        Origin origin) {
    public SanctionSet {
        kinds = List.copyOf(kinds);
        transitional = List.copyOf(transitional);
    }

    /** Whether the transitional kinds stand in for the kinds proper on that day (masa peralihan). */
    public boolean inTransition(LocalDate day) {
        return !transitional.isEmpty() && regularFrom.map(day::isBefore).orElse(true);
    }

    /** The kinds in use on that day, lightest first. */
    public List<String> inUse(LocalDate day) {
        return inTransition(day) ? transitional : kinds;
    }

    /** All kinds that may be met, those of the transition first. */
    public List<String> all() {
        List<String> codes = new ArrayList<>(transitional);
        codes.addAll(kinds);
        return List.copyOf(codes);
    }

    public boolean contains(String kind) {
        return kinds.contains(kind) || transitional.contains(kind);
    }
}
