package id.jaganetral.persistence.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.evidence.intake.UploadFolder;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The folder of uploads in {@code upload-folder.json}. */
public final class StoredUploadFolder implements UploadFolder {
    private static final String FILE = "upload-folder.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FolderArea folder;

    public StoredUploadFolder(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public synchronized Remembered load() {
        if (!folder.has(FILE)) {
            return new Remembered(Optional.empty(), Set.of());
        }
        try (InputStream in = folder.read(FILE)) {
            JsonNode node = JSON.readTree(in);
            Set<String> handled = new HashSet<>();
            node.path("handled").forEach(key -> handled.add(key.asText()));
            return new Remembered(
                    Optional.ofNullable(node.get("folder"))
                            .map(JsonNode::asText)
                            .map(Path::of),
                    handled);
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public synchronized void keep(Remembered remembered) {
        ObjectNode node = JSON.createObjectNode();
        remembered.folder().ifPresent(place -> node.put("folder", place.toString()));
        var handled = node.putArray("handled");
        remembered.handled().stream().sorted().forEach(handled::add);
        byte[] json = node.toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(FILE, out -> out.write(json));
    }
}
