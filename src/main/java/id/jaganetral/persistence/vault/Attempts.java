package id.jaganetral.persistence.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.access.AttemptLimit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wrong passwords in a row, kept in a file so that a restart does not forgive them. Names stand there as fingerprints. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final String NAME = "jaganetral-attempts.json";
    /** Wrong tries before a right one; no fingerprint of a name reads so. */
    private static final String UNTOLD = "untold";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlainFiles files;
    private final Clock clock;

    Attempts(PlainFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    Duration pauseLeft(String tag) {
        return limit(tag).pauseLeft(clock.instant());
    }

    /** Written before the password is tried: pulling the plug does not save an attempt. */
    void begin(String tag) {
        AttemptLimit next = limit(tag).failedAt(clock.instant());
        ObjectNode all = all();
        JsonNode before = all.path(tag);
        all.putObject(tag)
                .put("failures", next.failures())
                .put("last", next.last().toString())
                .put("wrong", before.path("last").asText())
                .put("told", before.path("told").asInt());
        write(all);
    }

    void succeeded(String tag) {
        ObjectNode all = all();
        JsonNode entry = all.path(tag);
        // the last try was right
        int untold = entry.path("failures").asInt() - 1 - entry.path("told").asInt();
        if (untold > 0) {
            all.withArray(UNTOLD)
                    .addObject()
                    .put("tag", tag)
                    .put("times", untold)
                    .put("last", entry.path("wrong").asText());
        }
        all.remove(tag);
        write(all);
    }

    /**
     * Wrong tries that are not in the log yet.
     *
     * @param last when the last of them was
     */
    record Untold(String tag, int times, Instant last) {}

    List<Untold> untold() {
        List<Untold> untold = new ArrayList<>();
        ObjectNode all = all();
        all.path(UNTOLD)
                .forEach(entry -> untold.add(new Untold(
                        entry.path("tag").asText(), entry.path("times").asInt(), last(entry))));
        all.properties().forEach(tag -> {
            int times = tag.getValue().path("failures").asInt()
                    - tag.getValue().path("told").asInt();
            if (times > 0) {
                untold.add(new Untold(tag.getKey(), times, last(tag.getValue())));
            }
        });
        return untold;
    }

    /** All of them are in the log now. */
    void told() {
        ObjectNode all = all();
        all.remove(UNTOLD);
        all.properties().forEach(tag -> ((ObjectNode) tag.getValue())
                .put("told", tag.getValue().path("failures").asInt()));
        write(all);
    }

    private static Instant last(JsonNode entry) {
        try {
            return Instant.parse(entry.path("last").asText());
        } catch (DateTimeParseException damaged) {
            return Instant.EPOCH;
        }
    }

    private AttemptLimit limit(String tag) {
        JsonNode entry = all().path(tag);
        if (entry.isMissingNode()) {
            return AttemptLimit.none();
        }
        try {
            return new AttemptLimit(
                    entry.path("failures").asInt(),
                    Instant.parse(entry.path("last").asText()));
        } catch (DateTimeParseException damaged) {
            return AttemptLimit.none();
        }
    }

    private ObjectNode all() {
        try {
            JsonNode read = JSON.readTree(files.read(NAME).orElse(new byte[] {'{', '}'}));
            return read instanceof ObjectNode object ? object : JSON.createObjectNode();
        } catch (IOException damaged) {
            LOG.warn("{} is not readable, counting begins anew", NAME);
            return JSON.createObjectNode();
        }
    }

    private void write(ObjectNode all) {
        files.write(NAME, all.toPrettyString().getBytes(StandardCharsets.UTF_8));
    }
}
