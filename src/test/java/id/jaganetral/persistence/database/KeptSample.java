package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A record as some version of the program once wrote it. Kept samples are never edited: a record that changes gets another one
 * added, and what the older one lacks must be made good by the record's constructor.
 *
 * @param code kind of the record
 * @param json as it stands in a row
 */
public record KeptSample(String code, String json) {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    /** Samples of one file, a code and a JSON text on each line. */
    public static List<KeptSample> of(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/stored", file)).stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> new KeptSample(parts[0], parts[1]))
                .toList();
    }

    /**
     * What today's program reads of it has no hole, and nothing of it got lost.
     *
     * @param read today's record
     * @param written how today's program writes that again
     */
    public void isRead(Object read, String written) throws IOException {
        noHole(read, code);
        within(PLAIN.readTree(json), PLAIN.readTree(written), code);
    }

    private static void noHole(Object value, String where) throws IOException {
        assertThat(value)
                .as("%s is empty in an old row: give it a value in the constructor", where)
                .isNotNull();
        if (value instanceof Optional<?> perhaps) {
            if (perhaps.isPresent()) {
                noHole(perhaps.get(), where);
            }
        } else if (value instanceof Collection<?> several) {
            for (Object one : several) {
                noHole(one, where);
            }
        } else if (value instanceof Record whole) {
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                noHole(told(whole, part), where + "." + part.getName());
            }
        }
    }

    private static Object told(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(closed);
        }
    }

    /** Everything the old row says is still said; the new one may say more. */
    private static void within(JsonNode before, JsonNode now, String where) {
        if (before.isObject()) {
            before.properties()
                    .forEach(part -> within(
                            part.getValue(),
                            Optional.<JsonNode>ofNullable(now.get(part.getKey()))
                                    .orElse(MissingNode.getInstance()),
                            where + "." + part.getKey()));
        } else if (before.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                within(before.get(i), now.get(i), where + "[" + i + "]");
            }
        } else {
            assertThat(now).as("%s is lost", where).isEqualTo(before);
        }
    }
}
