package id.jaganetral.persistence.backup;

import id.jaganetral.persistence.workspace.FolderTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The pieces in a place: files named by the SHA-256 of what is in them. A name that is there is whole. */
final class Pieces {
    /** Bytes in every piece of a file but its last. */
    static final int SIZE = 1024 * 1024;

    private final Path root;
    private final Path incoming;
    private final Set<String> present = new HashSet<>();
    private final Set<String> added = new LinkedHashSet<>();
    private long addedBytes;

    Pieces(Path root, Path incoming) throws IOException {
        this.root = root;
        this.incoming = incoming;
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root, 2)) {
                files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .forEach(present::add);
            }
        }
    }

    boolean has(String name) {
        return present.contains(name);
    }

    /** Those put since this was made. */
    Set<String> added() {
        return Set.copyOf(added);
    }

    long addedBytes() {
        return addedBytes;
    }

    /** Puts a piece, if it is not there yet; durable only after {@link #settle}. */
    String put(byte[] bytes, int count) throws IOException {
        String name = name(bytes, count);
        if (present.add(name)) {
            Path temporary = Files.createTempFile(Files.createDirectories(incoming), "piece", ".part");
            try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes, 0, count);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
            Path place = file(name);
            Files.createDirectories(place.getParent());
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            added.add(name);
            addedBytes += count;
        }
        return name;
    }

    /** Makes everything put so far survive a power cut. In one go, because most is on the disk by then. */
    void settle() throws IOException {
        Set<Path> folders = new HashSet<>();
        for (String name : added) {
            try (FileChannel channel = FileChannel.open(file(name), StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            folders.add(file(name).getParent());
        }
        folders.forEach(FolderTree::sync);
    }

    /**
     * The bytes of a piece, checked against its name.
     *
     * @throws DamagedPiece when it is gone or is not what its name says; it is taken away, so that the next backup puts it again
     */
    byte[] read(String name) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file(name));
            if (name(bytes, bytes.length).equals(name)) {
                return bytes;
            }
        } catch (NoSuchFileException gone) {
            throw new DamagedPiece(name);
        }
        Files.deleteIfExists(file(name));
        present.remove(name);
        throw new DamagedPiece(name);
    }

    /** Bytes of a piece without reading it, -1 when it is not there. */
    long size(String name) throws IOException {
        return has(name) ? Files.size(file(name)) : -1;
    }

    /** Deletes what no backup uses. */
    void keepOnly(Set<String> used) throws IOException {
        for (String name : Set.copyOf(present)) {
            if (!used.contains(name)) {
                Files.deleteIfExists(file(name));
                present.remove(name);
            }
        }
    }

    private Path file(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    static String name(byte[] bytes, int count) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, count);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
