package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.jaganetral.domain.calendar.Holiday;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the shelves, each read once. */
final class LawTrees {
    private static final int HOLIDAY_COLUMNS = 4;

    private final YAMLMapper yaml = new YAMLMapper();
    private final List<LawShelf> shelves;
    private final Map<String, JsonNode> parsed = new ConcurrentHashMap<>();

    LawTrees(List<LawShelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    /** The shipped one first. */
    List<LawShelf> shelves() {
        return shelves;
    }

    /** A missing node when the file does not lie there. Not to be changed. */
    JsonNode root(LawShelf shelf, String file) {
        return parsed.computeIfAbsent(shelves.indexOf(shelf) + "/" + file, key -> parse(shelf, file));
    }

    private JsonNode parse(LawShelf shelf, String file) {
        try (InputStream in = shelf.open(file).orElse(null)) {
            return in == null ? MissingNode.getInstance() : yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    List<Holiday> holidays(LawShelf shelf) {
        try (InputStream in = shelf.open("holidays.csv").orElse(InputStream.nullInputStream());
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(LawTrees::holiday)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("holidays.csv", e);
        }
    }

    /** date, name, kind, verified; names hold no comma. */
    private static Holiday holiday(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HOLIDAY_COLUMNS) {
            throw new LawDefect("holidays.csv: " + line);
        }
        try {
            return new Holiday(
                    LocalDate.parse(cells[0]),
                    cells[1],
                    Holiday.Kind.valueOf(cells[2]),
                    Boolean.parseBoolean(cells[3].strip()));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            throw new LawDefect("holidays.csv: " + line);
        }
    }
}
