package id.jaganetral.domain.rule;

import java.util.List;

/**
 * The kinds an official may choose from (himpunan sanksi), lightest first.
 *
 * @param kinds codes of the kinds
 * @param transitional codes used instead until a regulation takes effect, empty for most sets
 */
public record SanctionSet(
        String id, String title, List<String> kinds, List<String> transitional, String provision, Origin origin) {
    public SanctionSet {
        kinds = List.copyOf(kinds);
        transitional = List.copyOf(transitional);
    }

    public boolean contains(String kind) {
        return kinds.contains(kind) || transitional.contains(kind);
    }
}
