package id.jaganetral.persistence.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.casefile.EveryFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.RowFinding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was written by an earlier version of the program must stay readable. */
class CaseJsonTest {
    private final CaseJson json = new CaseJson();
    private final ObjectMapper plain = new ObjectMapper();

    @Test
    void aChoiceWrittenBeforeItsFindingsNamedSourcesIsRead() throws Exception {
        ChosenClassification now = CaseStory.heavy("2026-07-01").file().classification();
        ObjectNode written = (ObjectNode) plain.readTree(json.write(now));
        written.findParents("sources").forEach(finding -> ((ObjectNode) finding).remove("sources"));

        ChosenClassification read = json.classification(written.toString());

        assertThat(read.chosen()).isEqualTo(now.chosen());
        assertThat(read.proposal().findings())
                .isNotEmpty()
                .isEqualTo(now.proposal().findings().stream()
                        .map(row -> new RowFinding(
                                row.entry(), row.fit(), row.reasons(), List.of(), row.kinds(), row.confidence()))
                        .toList());
    }

    @Test
    void aFactWrittenBeforeItHadAListIsRead() throws Exception {
        int tried = 0;
        for (CaseFact fact : EveryFact.list()) {
            ObjectNode written = (ObjectNode) plain.readTree(json.write(fact));
            for (String list : lists(written)) {
                ObjectNode earlier = written.deepCopy();
                earlier.remove(list);
                CaseFact read = json.fact(FactType.of(fact).code(), earlier.toString());
                assertThat(plain.readTree(json.write(read)).path(list)).as(list).isEmpty();
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }

    private static List<String> lists(ObjectNode written) {
        List<String> names = new ArrayList<>();
        written.properties().stream()
                .filter(property -> property.getValue().isArray())
                .forEach(property -> names.add(property.getKey()));
        return names;
    }
}
