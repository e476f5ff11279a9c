package id.jaganetral.persistence.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Open files in memory. */
public final class MemoryFiles implements PlainFiles {
    public final Map<String, byte[]> files = new HashMap<>();

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public void write(String name, byte[] content) {
        files.put(name, content);
    }
}
