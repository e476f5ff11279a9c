package id.jaganetral.domain.letter.set;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.SanctionLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of every route.
 *
 * @param documents by code
 * @param decisions form of the decision by level of the sanction
 * @param sets codes by route, in the order of the case
 * @param always codes by route that the route needs whatever their condition says
 * @param confidence how sure the sets are
 */
public record DocumentSets(
        Map<String, NeededDocument> documents,
        Map<SanctionLevel, String> decisions,
        Map<DocumentRoute, List<String>> sets,
        Map<DocumentRoute, Set<String>> always,
        Confidence confidence) {
    /** Stands in a set for the decision, whose form depends on the level. */
    private static final String DECISION = "DECISION";

    public DocumentSets {
        documents = Map.copyOf(documents);
        decisions = Map.copyOf(decisions);
        sets = Map.copyOf(sets);
        always = Map.copyOf(always);
    }

    /**
     * The same with a form of the office, which the officer uses at will.
     *
     * @param only the route it belongs to; empty for every one
     */
    public DocumentSets plus(NeededDocument form, Optional<DocumentRoute> only) {
        Map<String, NeededDocument> more = new HashMap<>(documents);
        more.put(form.form(), form);
        Map<DocumentRoute, List<String>> longer = new EnumMap<>(DocumentRoute.class);
        sets.forEach((route, codes) ->
                longer.put(route, only.filter(wanted -> wanted != route).isPresent() ? codes : placed(codes, form)));
        return new DocumentSets(more, decisions, longer, always, confidence);
    }

    /** Behind the last document of its phase or an earlier one. */
    private List<String> placed(List<String> codes, NeededDocument form) {
        List<String> placed = new ArrayList<>(codes);
        int at = 0;
        for (int i = 0; i < codes.size(); i++) {
            at = documents.get(codes.get(i)).phase().compareTo(form.phase()) <= 0 ? i + 1 : at;
        }
        placed.add(at, form.form());
        return placed;
    }

    List<NeededDocument> of(DocumentRoute route, Optional<SanctionLevel> level) {
        Set<String> forced = always.getOrDefault(route, Set.of());
        return sets.getOrDefault(route, List.of()).stream()
                .map(code -> code.equals(DECISION) ? decision(level) : documents.get(code))
                .map(document -> forced.contains(document.form()) ? document.always() : document)
                .toList();
    }

    private NeededDocument decision(Optional<SanctionLevel> level) {
        return level.map(decisions::get).map(documents::get).orElseGet(() -> documents
                .get(DECISION)
                .called("", documents.get(DECISION).title()));
    }
}
