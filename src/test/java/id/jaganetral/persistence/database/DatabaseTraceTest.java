package id.jaganetral.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTraceTest {
    @Test
    void closingLeavesNothingButTheDatabase(@TempDir Path folder) throws IOException {
        Database.open(folder.resolve("jaganetral"), TestKeys.KEY, Engine.start(List.of()))
                .close();

        assertThat(names(folder)).containsExactly("jaganetral.mv.db");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
