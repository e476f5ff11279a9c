package id.jaganetral.persistence.retention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.domain.retention.RetentionSchedule;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Track;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The schedule as shipped in {@code law/retention.yaml}. */
public final class ShippedSchedule {
    private ShippedSchedule() {}

    public static RetentionSchedule read() {
        try (InputStream in = ShippedSchedule.class.getResourceAsStream("/law/retention.yaml")) {
            List<RetentionClass> classes = new ArrayList<>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("classes")
                    .forEach(node -> classes.add(archive(node)));
            return new RetentionSchedule(classes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RetentionClass archive(JsonNode node) {
        Set<Track> tracks = EnumSet.noneOf(Track.class);
        node.path("tracks").forEach(name -> tracks.add(Track.valueOf(name.asText())));
        return new RetentionClass(
                node.path("code").asText(),
                node.path("title").asText(),
                tracks,
                node.path("reports").asBoolean(false),
                node.required("active").asInt(),
                node.required("inactive").asInt(),
                Fate.valueOf(node.path("fate").asText()),
                confidence(node.path("confidence").asText()),
                node.path("source").asText(),
                node.path("note").asText(""),
                false);
    }

    private static Confidence confidence(String code) {
        return Arrays.stream(Confidence.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown confidence " + code));
    }
}
