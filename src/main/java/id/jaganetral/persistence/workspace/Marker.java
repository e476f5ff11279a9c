package id.jaganetral.persistence.workspace;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/**
 * The file that makes a folder a workspace.
 *
 * @param format version of the folder's layout
 * @param id names the workspace wherever it is moved to
 * @param created when it was made
 * @param sample whether everything in it is invented
 */
record Marker(int format, UUID id, Instant created, boolean sample) {
    static final String NAME = "jaganetral-workspace.properties";
    /** Layout this program writes and the newest it reads. */
    static final int FORMAT = 2;

    /** The last layout that lay open on the disk. */
    static final int UNSEALED = 1;

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    static Marker read(Path folder) {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(NAME), StandardCharsets.UTF_8)) {
            lines.load(in);
            return parse(lines);
        } catch (IOException unreadable) {
            throw FolderProblem.of(folder, unreadable);
        } catch (IllegalArgumentException | java.time.format.DateTimeParseException damaged) {
            throw new OperationFailed(Message.of("workspace.open.damaged", folder.toString()), damaged);
        }
    }

    private static Marker parse(Properties lines) {
        return new Marker(
                Integer.parseInt(lines.getProperty("format", "")),
                UUID.fromString(lines.getProperty("id", "")),
                Instant.parse(lines.getProperty("created", "")),
                Boolean.parseBoolean(lines.getProperty("sample")));
    }

    String asText() {
        return "# JagaNetral\nformat=" + format + "\nid=" + id + "\ncreated=" + created + "\nsample=" + sample + "\n";
    }
}
