package id.jaganetral.persistence.casefile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import java.util.List;

/** Facts and classifications as JSON. The kind of a fact is stored beside it by its code, never by a class name. */
final class CaseJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(MessageJson.module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // what an earlier program wrote may lack a list that came later
            .withConfigOverride(
                    List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            // a file written by a newer program may hold more
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalStateException("not writable: " + value.getClass(), e);
        }
    }

    CaseFact fact(String code, String payload) {
        return read(payload, FactType.ofCode(code).record());
    }

    /** Choices written before rows were kept in their words name them only by their ids. */
    ChosenClassification classification(String payload) {
        try {
            ObjectNode tree = (ObjectNode) mapper.readTree(payload);
            if (!tree.has("chosen")) {
                ArrayNode chosen = tree.putArray("chosen");
                for (JsonNode id : tree.path("rows")) {
                    chosen.addObject()
                            .put("entry", id.asText())
                            .put("row", id.asText())
                            .put("title", "")
                            .put("text", "")
                            .put("confidence", Confidence.GENERAL_KNOWLEDGE.name())
                            .putArray("grounds");
                }
            }
            return mapper.treeToValue(tree, ChosenClassification.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("unreadable classification", e);
        }
    }

    Message message(String payload) {
        return read(payload, Message.class);
    }

    private <T> T read(String payload, Class<T> type) {
        try {
            return mapper.readValue(payload, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("unreadable " + type.getSimpleName(), e);
        }
    }
}
