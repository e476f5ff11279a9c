package id.jaganetral.persistence.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.jaganetral.application.letter.template.HandoverTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tokens of SRIKANDI as shipped in {@code letters/srikandi.yaml}. */
public final class ShippedHandoverTokens {
    private ShippedHandoverTokens() {}

    public static HandoverTokens read() {
        try (InputStream in = ShippedHandoverTokens.class.getResourceAsStream("/letters/srikandi.yaml")) {
            Map<String, String> tokens = new HashMap<>();
            Set<String> above = new HashSet<>();
            new ObjectMapper(new YAMLFactory()).readTree(in).path("tokens").forEach(node -> {
                String tag = node.path("tag").asText();
                tokens.put(tag, node.path("token").asText());
                if (node.path("above").asBoolean(false)) {
                    above.add(tag);
                }
            });
            return new HandoverTokens(tokens, above);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
