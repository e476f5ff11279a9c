package id.jaganetral.persistence.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the offices work, in {@code working-week.json}, with every change ever made. Read once, kept in memory. */
public final class StoredWorkingWeeks implements WorkingWeekSettings {
    private static final String FILE = "working-week.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FolderArea folder;
    private WorkingWeeks weeks;
    private List<WeekChange> changes;

    public StoredWorkingWeeks(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public synchronized WorkingWeeks load() {
        read();
        return weeks;
    }

    @Override
    public synchronized List<WeekChange> changes() {
        read();
        return changes;
    }

    @Override
    public synchronized void save(WorkingWeeks wanted, WeekChange change) {
        read();
        List<WeekChange> more = new ArrayList<>(List.of(change));
        more.addAll(changes);
        byte[] json = object(wanted, more).toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(FILE, out -> out.write(json));
        weeks = wanted;
        changes = List.copyOf(more);
    }

    private void read() {
        if (weeks != null) {
            return;
        }
        if (!folder.has(FILE)) {
            weeks = WorkingWeeks.USUAL;
            changes = List.of();
            return;
        }
        try (InputStream in = folder.read(FILE)) {
            JsonNode node = JSON.readTree(in);
            weeks = weeks(node);
            changes = changes(node);
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    private static ObjectNode object(WorkingWeeks weeks, List<WeekChange> changes) {
        ObjectNode node = JSON.createObjectNode();
        week(node.putObject("usual"), weeks.usual());
        ObjectNode exceptions = node.putObject("exceptions");
        new TreeMap<>(weeks.exceptions()).forEach((opd, week) -> week(exceptions.putObject(opd), week));
        ArrayNode list = node.putArray("changes");
        changes.forEach(c ->
                list.addObject().put("at", c.at().toString()).put("by", c.by()).put("why", c.why()));
        return node;
    }

    private static void week(ObjectNode node, WorkingWeek week) {
        node.put("saturdays", week.saturdays()).put("collectiveLeaveWorked", week.collectiveLeaveWorked());
    }

    private static WorkingWeeks weeks(JsonNode node) {
        Map<String, WorkingWeek> exceptions = new TreeMap<>();
        node.path("exceptions").properties().forEach(e -> exceptions.put(e.getKey(), week(e.getValue())));
        return new WorkingWeeks(week(node.path("usual")), exceptions);
    }

    private static WorkingWeek week(JsonNode node) {
        return new WorkingWeek(
                node.path("saturdays").asBoolean(false),
                node.path("collectiveLeaveWorked").asBoolean(false));
    }

    private static List<WeekChange> changes(JsonNode node) {
        List<WeekChange> changes = new ArrayList<>();
        node.path("changes")
                .forEach(c -> changes.add(new WeekChange(
                        Instant.parse(c.path("at").asText()),
                        c.path("by").asText(),
                        c.path("why").asText())));
        return List.copyOf(changes);
    }
}
