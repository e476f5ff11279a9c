package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import java.util.List;

/**
 * What became of one row of the catalogue.
 *
 * @param entry id of the row
 * @param reasons why it applies, or what is missing or doubtful
 * @param sources ids of the entries of the rule book these reasons rest on, besides the row itself
 * @param kinds codes of the sanctions an official may choose from, empty where no level is laid down
 * @param confidence the weakest of what the finding rests on
 */
public record RowFinding(
        String entry, Fit fit, List<Message> reasons, List<String> sources, List<String> kinds, Confidence confidence) {
    public RowFinding {
        reasons = List.copyOf(reasons);
        sources = List.copyOf(sources);
        kinds = List.copyOf(kinds);
    }
}
