package id.jaganetral.persistence.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.recap.RecapRequest;
import id.jaganetral.application.register.RegisterChoice;
import id.jaganetral.application.register.RegisterChoices;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** The last export in {@code register-choice.json}. */
public final class StoredRegisterChoices implements RegisterChoices {
    private static final String FILE = "register-choice.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FolderArea folder;

    public StoredRegisterChoices(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Optional<RegisterChoice> last() {
        if (!folder.has(FILE)) {
            return Optional.empty();
        }
        try (InputStream in = folder.read(FILE)) {
            return Optional.of(choice(JSON.readTree(in)));
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public synchronized void remember(RegisterChoice choice) {
        ObjectNode node = JSON.createObjectNode()
                .put("register", choice.register())
                .put("from", choice.request().from().toString())
                .put("until", choice.request().until().toString())
                .put("untilToday", choice.untilToday())
                .put("masked", choice.masked());
        choice.request().source().ifPresent(source -> node.put("source", source.name()));
        choice.request().opd().ifPresent(opd -> node.put("opd", opd));
        byte[] json = node.toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(FILE, out -> out.write(json));
    }

    private static RegisterChoice choice(JsonNode node) {
        RecapRequest request = new RecapRequest(
                LocalDate.parse(node.path("from").asText()),
                LocalDate.parse(node.path("until").asText()),
                text(node, "source").map(ReportSource::valueOf),
                text(node, "opd"));
        return new RegisterChoice(
                node.path("register").asText(),
                request,
                node.path("untilToday").asBoolean(),
                node.path("masked").asBoolean());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }
}
