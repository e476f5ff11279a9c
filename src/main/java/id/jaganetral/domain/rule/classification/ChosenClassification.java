package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.rule.Track;
import java.time.Instant;
import java.util.List;

/**
 * What the officer chose after seeing a proposal (klasifikasi terpilih), frozen as it was.
 *
 * @param proposal what the program proposed, with its derivation and the edition of the rule book
 * @param rows ids of the rows chosen, at least one
 * @param track the way the case takes
 * @param kinds codes of the sanctions permitted by the rows chosen; empty where no level is laid down
 * @param reason why, in the officer's words
 * @param chosenBy who chose
 */
public record ChosenClassification(
        Classification proposal,
        List<String> rows,
        Track track,
        List<String> kinds,
        String reason,
        String chosenBy,
        Instant chosenAt) {
    public ChosenClassification {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    public String ruleVersion() {
        return proposal.ruleVersion();
    }
}
