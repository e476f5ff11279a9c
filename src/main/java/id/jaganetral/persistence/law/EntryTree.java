package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.domain.rule.addition.EntryFields;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.LawAddition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between the fields an officer fills and the trees the law files are made of. */
final class EntryTree {
    private static final Map<String, LegalBasis.Role> BASES =
            Map.of("norms", LegalBasis.Role.NORM, "sanctionProvisions", LegalBasis.Role.SANCTION);

    private EntryTree() {}

    /** A whole entry. */
    static ObjectNode fresh(LawAddition addition) {
        EntryKind kind = addition.entry().kind();
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        String id = addition.entry().id();
        item.put(EntryPlace.of(kind).id(), id.substring(id.indexOf('/') + 1));
        write(item, kind, addition.values());
        addition.from()
                .filter(day -> EntryPlace.of(kind).dated())
                .ifPresent(day -> item.put("validFrom", day.toString()));
        item.put(Overlay.MARK, true);
        if (kind == EntryKind.ELECTION) {
            item.put("kind", "kantor");
            return item;
        }
        item.put("confidence", Confidence.CONFIRMED.code());
        item.putArray("sources");
        if (kind == EntryKind.CATALOGUE) {
            ObjectNode detail = item.putObject("confidenceDetail");
            List.of("form", "sanction", "articles").forEach(of -> detail.put(of, Confidence.CONFIRMED.code()));
        }
        return item;
    }

    /** Writes the values named; an empty one takes the field away. */
    static void write(ObjectNode item, EntryKind kind, Map<String, String> values) {
        for (EntryField field : EntryFields.of(kind)) {
            String value = values.get(field.name());
            boolean stands = value != null && !standsElsewhere(field);
            if (stands && BASES.containsKey(field.name())) {
                basis(item, BASES.get(field.name()), lines(value));
            } else if (stands && value.isEmpty()) {
                item.remove(field.name());
            } else if (stands) {
                put(item, field, value);
            }
        }
    }

    /** The code of an entry is its id, the election of a stage is where it lies. */
    private static boolean standsElsewhere(EntryField field) {
        return field.name().equals("code") || field.name().equals("election");
    }

    private static void put(ObjectNode item, EntryField field, String value) {
        if (field.several()) {
            ArrayNode array = item.putArray(field.name());
            lines(value).forEach(array::add);
        } else if (field.form() == EntryField.Form.NUMBER) {
            item.put(field.name(), Integer.parseInt(value));
        } else if (field.form() == EntryField.Form.YES_NO) {
            item.put(field.name(), Boolean.parseBoolean(value));
        } else {
            item.put(field.name(), value);
        }
    }

    private static void basis(ObjectNode item, LegalBasis.Role role, List<String> provisions) {
        ArrayNode basis = JsonNodeFactory.instance.arrayNode();
        provisions.forEach(id -> basis.addObject().put("role", role.name()).put("provision", id));
        for (JsonNode old : item.path("basis")) {
            if (!old.path("role").asText().equals(role.name())) {
                basis.add(old);
            }
        }
        item.set("basis", basis);
    }

    /** What the fields of an entry read. */
    static Map<String, String> read(JsonNode item, EntryKind kind, String id) {
        Map<String, String> values = new LinkedHashMap<>();
        for (EntryField field : EntryFields.of(kind)) {
            values.put(field.name(), read(item, field, id));
        }
        return values;
    }

    private static String read(JsonNode item, EntryField field, String id) {
        if (field.name().equals("code")) {
            return id;
        }
        if (field.name().equals("election")) {
            return id.replaceAll("/.*", "");
        }
        if (BASES.containsKey(field.name())) {
            List<String> provisions = new ArrayList<>();
            for (JsonNode basis : item.path("basis")) {
                if (basis.path("role").asText().equals(BASES.get(field.name()).name())) {
                    provisions.add(basis.path("provision").asText());
                }
            }
            return String.join("\n", provisions);
        }
        JsonNode value = item.path(field.name());
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(text.asText()));
            return String.join("\n", texts);
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
