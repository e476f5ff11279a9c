package id.jaganetral.persistence.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup consists of. It is kept sealed: whoever has no key can neither read nor change it, and it names the
 * fingerprint of every byte.
 *
 * @param made when
 * @param rows rows of the database by table
 * @param files every file
 */
record Manifest(Instant made, Map<String, Long> rows, List<Entry> files) {
    /** The name under which the database stands among the files. */
    static final String DATABASE = "database/jaganetral.mv.db";

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A file.
     *
     * @param name relative to the workspace, with slashes
     * @param size bytes
     * @param modified milliseconds since 1970
     * @param pieces names of its pieces, in order
     */
    record Entry(String name, long size, long modified, List<String> pieces) {
        Entry {
            pieces = List.copyOf(pieces);
        }
    }

    Manifest {
        rows = Map.copyOf(rows);
        files = List.copyOf(files);
    }

    Map<String, Entry> byName() {
        Map<String, Entry> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.name(), file));
        return byName;
    }

    long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(new Held(out))) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("made", made.toString());
            json.writeObjectFieldStart("rows");
            for (Map.Entry<String, Long> table : new TreeMap<>(rows).entrySet()) {
                json.writeNumberField(table.getKey(), table.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (Entry file : files) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Entry file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeNumberField("size", file.size());
        json.writeNumberField("modified", file.modified());
        json.writeArrayFieldStart("pieces");
        for (String piece : file.pieces()) {
            json.writeString(piece);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static Manifest read(InputStream in) throws IOException {
        JsonNode node = JSON.readTree(in);
        if (node.path("format").asInt() != FORMAT) {
            throw new IOException("a manifest of another format");
        }
        Map<String, Long> rows = new HashMap<>();
        node.path("rows")
                .properties()
                .forEach(table -> rows.put(table.getKey(), table.getValue().asLong()));
        List<Entry> files = new ArrayList<>();
        for (JsonNode file : node.path("files")) {
            List<String> pieces = new ArrayList<>();
            file.path("pieces").forEach(piece -> pieces.add(piece.asText()));
            files.add(new Entry(
                    file.path("name").asText(),
                    file.path("size").asLong(),
                    file.path("modified").asLong(),
                    pieces));
        }
        return new Manifest(Instant.parse(node.path("made").asText()), rows, files);
    }

    /** The stream below is closed by whoever opened it. */
    private static final class Held extends java.io.FilterOutputStream {
        Held(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
