package id.jaganetral.application.evidence.hand;

import id.jaganetral.domain.evidence.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A folder as RFC 8493 wants it (BagIt 1.0, SHA-256): payload below data/, manifests, what it is. */
final class Bag {
    static final String PAYLOAD = "data/";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String DECLARATION = "bagit.txt";
    private static final String INFO = "bag-info.txt";

    private final Path folder;
    private final Map<String, Fingerprint> payload = new TreeMap<>();
    private long bytes;

    Bag(Path folder) {
        this.folder = folder;
    }

    /** Adds a file of the payload and gives what its bytes are. */
    Fingerprint add(String name, InputStream content) throws IOException {
        Path target = folder.resolve(PAYLOAD + name);
        Files.createDirectories(target.getParent());
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            bytes += content.transferTo(out);
        }
        Fingerprint written = Fingerprint.of(digest.digest());
        payload.put(PAYLOAD + name, written);
        return written;
    }

    Fingerprint add(String name, String content) throws IOException {
        return add(name, new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes manifests and description; the payload is complete. */
    void finish(Map<String, String> info) throws IOException {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tags.put(INFO, info(info));
        tags.put(MANIFEST, manifest(payload));
        Map<String, Fingerprint> sums = new TreeMap<>();
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            byte[] content = tag.getValue().getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve(tag.getKey()), content);
            sums.put(tag.getKey(), Fingerprint.of(sha256().digest(content)));
        }
        Files.writeString(folder.resolve(TAG_MANIFEST), manifest(sums));
    }

    private String info(Map<String, String> info) {
        StringBuilder text = new StringBuilder();
        info.forEach((name, value) -> text.append(name)
                .append(": ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append('\n'));
        return text.append("Payload-Oxum: ")
                .append(bytes)
                .append('.')
                .append(payload.size())
                .append('\n')
                .toString();
    }

    /** Names hold no line ends and no percent signs, which alone would have to be written otherwise. */
    private static String manifest(Map<String, Fingerprint> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (name, sum) -> text.append(sum.hex()).append("  ").append(name).append('\n'));
        return text.toString();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
