package id.jaganetral.persistence.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.application.access.Credentials;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What lies in {@value #NAME}: the wrapped keys. No name stands in it: a slot is found by a keyed fingerprint of the typed
 * name.
 *
 * @param pepper key of the fingerprints of names
 * @param slots the ways in
 */
record KeyFile(byte[] pepper, List<KeySlot> slots) {
    static final String NAME = "jaganetral-keys.json";
    private static final int FORMAT = 1;
    private static final int PEPPER_BYTES = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    KeyFile {
        slots = List.copyOf(slots);
    }

    static KeyFile empty() {
        byte[] pepper = new byte[PEPPER_BYTES];
        new SecureRandom().nextBytes(pepper);
        return new KeyFile(pepper, List.of());
    }

    /** The fingerprint of a typed name. */
    String tag(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
            byte[] typed = Credentials.comparable(name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(typed));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** With this slot in place of an older one of the same number. */
    KeyFile with(KeySlot slot) {
        List<KeySlot> all = new ArrayList<>(slots);
        all.removeIf(other -> other.id().equals(slot.id()));
        all.add(slot);
        return new KeyFile(pepper, all);
    }

    KeyFile without(UUID id) {
        return new KeyFile(
                pepper, slots.stream().filter(slot -> !slot.id().equals(id)).toList());
    }

    byte[] asBytes() {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT).put("pepper", text(pepper));
        ArrayNode all = file.putArray("slots");
        for (KeySlot slot : slots) {
            all.addObject()
                    .put("kind", slot.kind().name())
                    .put("id", slot.id().toString())
                    .put("tag", slot.tag())
                    .put("salt", text(slot.salt()))
                    .put("memoryKib", slot.hardness().memoryKib())
                    .put("passes", slot.hardness().passes())
                    .put("lanes", slot.hardness().lanes())
                    .put("wrapped", text(slot.wrapped()))
                    .put("person", text(slot.person()))
                    .put("temporary", slot.temporary());
        }
        return file.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException when it makes no sense
     */
    static KeyFile read(byte[] bytes) throws IOException {
        JsonNode file = JSON.readTree(bytes);
        if (file.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("unknown format of the key file");
        }
        List<KeySlot> slots = new ArrayList<>();
        file.path("slots").forEach(slot -> slots.add(slot(slot)));
        byte[] pepper = bytes(file, "pepper");
        if (pepper.length == 0) {
            throw new IllegalArgumentException("no pepper in the key file");
        }
        return new KeyFile(pepper, slots);
    }

    private static KeySlot slot(JsonNode node) {
        return new KeySlot(
                KeySlot.Kind.valueOf(node.path("kind").asText()),
                UUID.fromString(node.path("id").asText()),
                node.path("tag").asText(),
                bytes(node, "salt"),
                new KeyHardness(
                        node.path("memoryKib").asInt(),
                        node.path("passes").asInt(),
                        node.path("lanes").asInt()),
                bytes(node, "wrapped"),
                bytes(node, "person"),
                node.path("temporary").asBoolean());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode node, String name) {
        return Base64.getDecoder().decode(node.path(name).asText());
    }
}
