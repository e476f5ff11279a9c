package id.jaganetral.persistence.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.domain.template.TagValue;
import id.jaganetral.domain.template.TagValues;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of an issued letter as JSON: texts as strings, conditions as booleans, lists as arrays. A picture is kept
 * in the frozen file only; here stands that there was one.
 */
final class PrintedValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PrintedValues() {}

    static String write(TagValues values) {
        return object(values).toString();
    }

    static TagValues read(String json) {
        try {
            return values(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("values of a letter cannot be read", broken);
        }
    }

    private static ObjectNode object(TagValues values) {
        ObjectNode object = JSON.createObjectNode();
        values.values().forEach((name, value) -> put(object, name, value));
        return object;
    }

    private static void put(ObjectNode object, String name, TagValue value) {
        if (value instanceof TagValue.Text text) {
            object.put(name, text.text());
        } else if (value instanceof TagValue.Rows rows) {
            ArrayNode list = object.putArray(name);
            rows.rows().forEach(row -> list.add(object(row)));
        } else {
            object.put(name, value.shown());
        }
    }

    private static TagValues values(JsonNode object) {
        TagValues.Builder values = TagValues.builder();
        object.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values.build();
    }

    private static TagValue value(JsonNode node) {
        if (node.isArray()) {
            List<TagValues> rows = new ArrayList<>();
            node.forEach(row -> rows.add(values(row)));
            return new TagValue.Rows(rows);
        }
        return node.isBoolean() ? new TagValue.Flag(node.asBoolean()) : new TagValue.Text(node.asText());
    }
}
