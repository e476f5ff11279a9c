package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.domain.rule.addition.EntryKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where entries of a kind stand in the law files.
 *
 * @param files the first takes new ones
 * @param list key of the list in the file
 * @param id key of the id in the entry
 * @param dated whether its validity is written down
 */
record EntryPlace(List<String> files, String list, String id, boolean dated) {
    private static final String STAGES = "stages";
    private static final Map<EntryKind, EntryPlace> PLACES = places();

    static EntryPlace of(EntryKind kind) {
        return PLACES.get(kind);
    }

    private static Map<EntryKind, EntryPlace> places() {
        Map<EntryKind, EntryPlace> all = new EnumMap<>(EntryKind.class);
        all.put(EntryKind.HOLIDAY, new EntryPlace(List.of(), "", "", false));
        all.put(EntryKind.CALENDAR_YEAR, new EntryPlace(List.of(), "", "", false));
        all.put(EntryKind.ELECTION, undated("elections.yaml", "elections", "id"));
        all.put(EntryKind.ELECTION_STAGE, undated("elections.yaml", STAGES, "id"));
        all.put(EntryKind.ADDRESSEE, dated("addressees", "addressees.yaml"));
        all.put(EntryKind.CATALOGUE, dated("entries", "catalogue.yaml", "pp94.yaml"));
        all.put(EntryKind.PROVISION, dated("provisions", "provisions.yaml"));
        all.put(EntryKind.INSTRUMENT, undated("provisions.yaml", "instruments", "id"));
        all.put(EntryKind.SANCTION_KIND, undated("sanctions.yaml", "kinds", "code"));
        all.put(EntryKind.SANCTION_SET, undated("sanctions.yaml", "sets", "id"));
        all.put(EntryKind.FACTOR, undated("factors.yaml", "factors", "id"));
        all.put(EntryKind.DEADLINE, undated("deadlines.yaml", "deadlines", "code"));
        all.put(EntryKind.RULE, new EntryPlace(List.of("rules.yaml", "authority.yaml"), "rules", "id", false));
        all.put(EntryKind.REGIME, undated("regimes.yaml", "regimes", "id"));
        all.put(EntryKind.AUTHORITY_ROW, undated("authority.yaml", "rows", "id"));
        return all;
    }

    private static EntryPlace undated(String file, String list, String id) {
        return new EntryPlace(List.of(file), list, id, false);
    }

    private static EntryPlace dated(String list, String... files) {
        return new EntryPlace(List.of(files), list, "id", true);
    }

    /** The entry in this file; empty when it is not there. A stage is named by its election and itself. */
    Optional<JsonNode> find(JsonNode root, String entryId) {
        if (!list.equals(STAGES)) {
            return item(root.path(list), id, entryId);
        }
        int stroke = entryId.indexOf('/');
        return stroke < 0
                ? Optional.empty()
                : item(root.path("elections"), "id", entryId.substring(0, stroke))
                        .flatMap(election -> item(election.path(STAGES), "id", entryId.substring(stroke + 1)));
    }

    /** The list a new entry is added to, or an old one taken from; made when it is not there. */
    ArrayNode listOf(JsonNode root, String entryId) {
        if (!list.equals(STAGES)) {
            return ((ObjectNode) root).withArray(list);
        }
        String election = entryId.substring(0, entryId.indexOf('/'));
        return item(root.path("elections"), "id", election)
                .map(found -> ((ObjectNode) found).withArray(STAGES))
                .orElseThrow(() -> new LawDefect("unknown election " + election));
    }

    private static Optional<JsonNode> item(JsonNode items, String key, String wanted) {
        for (JsonNode item : items) {
            if (item.path(key).asText().equals(wanted)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
