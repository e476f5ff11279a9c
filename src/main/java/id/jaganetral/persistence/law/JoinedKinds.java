package id.jaganetral.persistence.law;

import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Kinds of sanctions that say themselves to which sets they belong, as an office adds them for its contract staff. */
final class JoinedKinds {
    private final Map<String, Joining> kinds;

    JoinedKinds(Map<String, Joining> kinds) {
        this.kinds = kinds;
    }

    /**
     * A kind and the sets it joins.
     *
     * @param sets ids
     */
    record Joining(SanctionKind kind, List<String> sets) {
        static Joining of(LawNode node) {
            return new Joining(LawEntries.kind(node), node.texts("joins"));
        }

        String code() {
            return kind.code();
        }
    }

    /** The kinds by code. */
    Map<String, SanctionKind> kinds() {
        Map<String, SanctionKind> all = new LinkedHashMap<>();
        kinds.forEach((code, joining) -> all.put(code, joining.kind()));
        return Collections.unmodifiableMap(all);
    }

    /** The sets with these kinds in their places, lightest first. */
    Map<String, SanctionSet> into(Map<String, SanctionSet> sets) {
        Map<String, SanctionSet> joined = new LinkedHashMap<>();
        sets.forEach((id, set) -> joined.put(id, with(set)));
        return Collections.unmodifiableMap(joined);
    }

    private SanctionSet with(SanctionSet set) {
        List<String> codes = new ArrayList<>(set.kinds());
        kinds.values().stream()
                .filter(kind -> kind.sets().contains(set.id()) && !set.contains(kind.code()))
                .map(Joining::code)
                .forEach(codes::add);
        if (codes.size() == set.kinds().size()) {
            return set;
        }
        codes.sort(Comparator.comparingInt(this::order));
        return new SanctionSet(
                set.id(), set.title(), codes, set.transitional(), set.regularFrom(), set.provision(), set.origin());
    }

    /** A kind that is not in the book is told by its check. */
    private int order(String code) {
        return kinds.containsKey(code) ? kinds.get(code).kind().order() : Integer.MAX_VALUE;
    }
}
