package id.jaganetral.domain.casefile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where a case stands, whole: stage, steps and whose turn they are, deadlines, what is missing, warnings. The page agreed
 * upon is {@code standing.txt}; what the program says now lies in {@code target/standing.txt}. A difference is either a
 * mistake or a change of the rules that somebody who knows them has read.
 */
class StandingPagesTest {
    private static final Path AGREED = Path.of("src/test/resources/casefile/standing.txt");
    private static final Path NOW = Path.of("target/standing.txt");

    @Test
    void everyCaseStandsWhereItWasAgreed() throws IOException {
        List<String> lines = new ArrayList<>();
        for (StandingPages.Page page : StandingPages.all()) {
            lines.add("== " + page.title());
            for (String day : page.days()) {
                lines.add("-- on " + day);
                lines.addAll(StandingWords.of(page.story().on(day), page.ethics()));
            }
            lines.add("");
        }
        Files.write(NOW, lines);
        assertThat(lines).isEqualTo(Files.readAllLines(AGREED));
    }
}
