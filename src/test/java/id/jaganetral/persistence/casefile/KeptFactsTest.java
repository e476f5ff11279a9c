package id.jaganetral.persistence.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.EveryFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.persistence.database.KeptSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts and classifications as versions of the program wrote them are read whole by today's. */
class KeptFactsTest {
    private static final String FILE = "case-facts.txt";
    private static final String CLASSIFICATION = "classification";

    private final CaseJson json = new CaseJson();

    @Test
    void whatEarlierVersionsWroteIsReadWithoutAHole() throws IOException {
        for (KeptSample sample : KeptSample.of(FILE)) {
            if (sample.code().equals(CLASSIFICATION)) {
                ChosenClassification read = json.classification(sample.json());
                sample.isRead(read, json.write(read));
            } else {
                CaseFact read = json.fact(sample.code(), sample.json());
                sample.isRead(read, json.write(read));
            }
        }
    }

    @Test
    void everyKindHasASample() throws IOException {
        Path now = Files.createDirectories(Path.of("target/stored")).resolve(FILE);
        Files.write(now, asWrittenNow());
        assertThat(KeptSample.of(FILE).stream().map(KeptSample::code).collect(Collectors.toSet()))
                .as("add the lines that are missing from %s; never change one", now)
                .containsAll(
                        Arrays.stream(FactType.values()).map(FactType::code).toList())
                .contains(CLASSIFICATION);
    }

    private List<String> asWrittenNow() {
        List<String> lines = new ArrayList<>();
        for (CaseFact fact : EveryFact.list()) {
            lines.add(FactType.of(fact).code() + "\t" + json.write(fact));
        }
        lines.add(CLASSIFICATION + "\t"
                + json.write(CaseStory.heavy("2026-07-01").file().classification()));
        return lines;
    }
}
