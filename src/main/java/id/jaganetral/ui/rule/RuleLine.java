package id.jaganetral.ui.rule;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.addition.EntryRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of the rule book as it is read.
 *
 * @param mark short code, empty for entries without one
 * @param citation where it stands in the regulations
 * @param body what it says
 * @param details what is shown beside it, each under the key of its name
 * @param confidence empty for what is not supported by sources, as an election as a whole
 * @param local whether the office had a hand in it
 */
public record RuleLine(
        Part part,
        EntryRef entry,
        String mark,
        String title,
        String citation,
        String body,
        List<Detail> details,
        Optional<Confidence> confidence,
        boolean local) {
    public RuleLine {
        details = List.copyOf(details);
    }

    /** A part of the book (bab), in the order of reading. */
    public enum Part {
        CATALOGUE,
        SANCTION,
        FACTOR,
        REGIME,
        AUTHORITY,
        DEADLINE,
        RULE,
        PROVISION,
        ELECTION,
        HOLIDAY,
        ADDRESSEE
    }

    /** One line of the details. */
    public record Detail(Message name, String text) {}

    /** Everything that can be searched for, in small letters. */
    String words() {
        StringBuilder words = new StringBuilder(mark)
                .append(' ')
                .append(title)
                .append(' ')
                .append(citation)
                .append(' ')
                .append(body);
        details.forEach(d -> words.append(' ').append(d.text()));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
