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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wrong passwords in a row, kept in a file so that a restart does not forgive them. Names stand there as fingerprints. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final String NAME = "jaganetral-attempts.json";
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
        all.putObject(tag)
                .put("failures", next.failures())
                .put("last", next.last().toString());
        write(all);
    }

    void succeeded(String tag) {
        ObjectNode all = all();
        all.remove(tag);
        write(all);
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
