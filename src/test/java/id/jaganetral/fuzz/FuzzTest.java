package id.jaganetral.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run over every entry, and all inputs that once made one fail. {@code installer/fuzz} is the long one. */
class FuzzTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int INPUTS = 120;

    @TempDir
    Path folder;

    @Test
    void damagedInputsAreReadOrRefusedWithASentence() throws IOException {
        Map<String, Object> finds = new LinkedHashMap<>();
        for (Target target : Targets.all(folder)) {
            Map<String, byte[]> found = new Fuzz(20261121).feed(target, Math.max(3, INPUTS / target.share()));
            found.keySet().forEach(find -> finds.put(target.name(), find));
        }
        assertThat(finds).isEmpty();
    }

    @Test
    void whatOnceFailedIsTakenWell() throws IOException {
        Map<String, String> finds = new LinkedHashMap<>();
        int fed = 0;
        for (Target target : Targets.all(folder)) {
            for (Path file : corpus(target)) {
                Optional<String> find = Fuzz.feed(target, Files.readAllBytes(file));
                find.ifPresent(words -> finds.put(file.toString(), words));
                fed++;
            }
        }
        assertThat(finds).isEmpty();
        assertThat(fed).as("inputs kept").isPositive();
    }

    @Test
    void aReaderThatFailsIsFound() {
        Target bad = new Target("planted", 1, List.of(new byte[] {1, 2, 3}), input -> {
            throw new IllegalStateException("planted");
        });
        assertThat(new Fuzz(1).feed(bad, 5)).containsOnlyKeys("java.lang.IllegalStateException");
    }

    private static List<Path> corpus(Target target) throws IOException {
        Path place = CORPUS.resolve(target.name());
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }
}
