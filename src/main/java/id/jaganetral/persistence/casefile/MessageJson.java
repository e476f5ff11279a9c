package id.jaganetral.persistence.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.jaganetral.domain.outcome.Message;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A message as JSON: {@code {"key": ..., "with": [...]}}; days and messages among the values keep their kind. */
final class MessageJson {
    private MessageJson() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("message");
        module.addSerializer(Message.class, new Writer());
        module.addDeserializer(Message.class, new Reader());
        return module;
    }

    private static final class Writer extends StdSerializer<Message> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Message.class);
        }

        @Override
        public void serialize(Message message, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("key", message.key());
            out.writeArrayFieldStart("with");
            for (Object value : message.arguments()) {
                if (value instanceof Message inner) {
                    serialize(inner, out, provider);
                } else if (value instanceof Integer number) {
                    out.writeNumber(number);
                } else if (value instanceof LocalDate day) {
                    out.writeStartObject();
                    out.writeStringField("day", day.toString());
                    out.writeEndObject();
                } else {
                    out.writeString((String) value);
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Message> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Message.class);
        }

        @Override
        public Message deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return message(in.readValueAsTree());
        }

        private static Message message(JsonNode node) {
            List<Object> values = new ArrayList<>();
            node.path("with").forEach(value -> values.add(value(value)));
            return new Message(node.path("key").asText(), values);
        }

        private static Object value(JsonNode value) {
            if (value.isObject()) {
                return value.has("day") ? LocalDate.parse(value.get("day").asText()) : message(value);
            }
            return value.isInt() ? (Object) value.asInt() : value.asText();
        }
    }
}
