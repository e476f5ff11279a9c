package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.rule.Track;
import java.time.Instant;
import java.util.List;

/**
 * What the officer chose after seeing a proposal (klasifikasi terpilih), frozen as it was.
 *
 * @param proposal what the program proposed, with its derivation and the edition of the rule book
 * @param chosen the rows chosen, at least one, in the words they had then
 * @param track the way the case takes
 * @param kinds codes of the sanctions permitted by the rows chosen; empty where no level is laid down
 * @param reason why, in the officer's words
 * @param chosenBy who chose
 */
public record ChosenClassification(
        Classification proposal,
        List<FrozenRow> chosen,
        Track track,
        List<String> kinds,
        String reason,
        String chosenBy,
        Instant chosenAt) {
    public ChosenClassification {
        chosen = List.copyOf(chosen);
        kinds = List.copyOf(kinds);
    }

    /** Ids of the rows chosen. */
    public List<String> rows() {
        return chosen.stream().map(FrozenRow::entry).toList();
    }

    public String ruleVersion() {
        return proposal.ruleVersion();
    }
}
