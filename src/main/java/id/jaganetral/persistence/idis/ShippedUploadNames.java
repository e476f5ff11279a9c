package id.jaganetral.persistence.idis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.application.idis.UploadNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is uploaded, as shipped in {@code letters/idis.yaml}. */
public final class ShippedUploadNames implements UploadNames {
    @Override
    public Map<String, String> byForm() {
        try (InputStream in = ShippedUploadNames.class.getResourceAsStream("/letters/idis.yaml")) {
            Map<String, String> names = new LinkedHashMap<>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(in)
                    .path("uploads")
                    .forEach(node -> names.put(
                            node.path("form").asText(), node.path("name").asText()));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
