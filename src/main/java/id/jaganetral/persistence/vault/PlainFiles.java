package id.jaganetral.persistence.vault;

import java.util.Optional;

/** The few files of a workspace that lie open, because they are read before the key is there. They name nobody. */
public interface PlainFiles {
    Optional<byte[]> read(String name);

    /** Replaces the file in one piece; when this returns it is on the disk. */
    void write(String name, byte[] content);
}
