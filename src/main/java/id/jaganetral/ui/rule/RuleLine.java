package id.jaganetral.ui.rule;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the rule book as it is read.
 *
 * @param mark short code, empty for entries without one
 * @param citation where it stands in the regulations
 * @param details what is shown beside it, each under the key of its name
 * @param confidence empty for days off, which are confirmed or not
 */
public record RuleLine(
        Part part, String mark, String title, String citation, List<Detail> details, Optional<Confidence> confidence) {
    public RuleLine {
        details = List.copyOf(details);
    }

    /** A part of the book. */
    public enum Part {
        CATALOGUE,
        SANCTION,
        DEADLINE,
        PROVISION,
        RULE,
        ELECTION,
        HOLIDAY
    }

    /** One line of the details. */
    public record Detail(Message name, String text) {}

    /** Everything that can be searched for. */
    String words() {
        StringBuilder words =
                new StringBuilder(mark).append(' ').append(title).append(' ').append(citation);
        details.forEach(d -> words.append(' ').append(d.text()));
        return words.toString();
    }
}
