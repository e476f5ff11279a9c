package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of known holes is said of each library in the jar, in the version that is shipped, and of no other. */
class ShippedLibrariesTest {
    private static final Pattern SHIPPED = Pattern.compile("\\(([\\w.-]+):([\\w.-]+):([\\w.-]+) - ");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([\\w.-]+) \\| ([\\w., -]+) \\| (\\d[\\w.-]*) \\| .+ \\|$", Pattern.MULTILINE);

    @Test
    void everyShippedLibraryWasLookedUp() throws IOException {
        TreeSet<String> shipped = new TreeSet<>();
        try (InputStream in = getClass().getResourceAsStream("/THIRD-PARTY.txt")) {
            SHIPPED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1) + ":" + found.group(2) + ":" + found.group(3))
                    .forEach(shipped::add);
        }
        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(lookedUp()).isEqualTo(shipped);
    }

    private static TreeSet<String> lookedUp() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        ROW.matcher(Files.readString(Path.of("src/docs/dependencies.md")))
                .results()
                .forEach(row -> Arrays.stream(row.group(2).split(", ")).forEach(name -> named.add(library(row, name))));
        return named;
    }

    private static String library(MatchResult row, String name) {
        return row.group(1) + ":" + name + ":" + row.group(3);
    }
}
