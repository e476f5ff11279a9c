package id.jaganetral.application.letter.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files a batch writes; closed without having been kept, they are all removed again. */
final class BatchFiles implements AutoCloseable {
    private final Path target;
    private final List<Path> written = new ArrayList<>();
    private boolean kept;

    BatchFiles(BatchOrder.Destination destination) {
        this.target = destination.target().toAbsolutePath();
    }

    /** Writes what is put out. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = target.resolve(name);
        written.add(file);
        Files.write(file, bytes);
    }

    /** One file, in its place only when it is whole. */
    void together(Content content) throws IOException {
        Path half = Files.createTempFile(target.getParent(), "jaganetral", ".tmp");
        written.add(half);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
            content.to(out);
        }
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        written.remove(half);
        written.add(target);
    }

    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        for (Path file : kept ? List.<Path>of() : written) {
            Files.deleteIfExists(file);
        }
    }
}
