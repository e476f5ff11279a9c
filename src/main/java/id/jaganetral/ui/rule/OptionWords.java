package id.jaganetral.ui.rule;

import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.addition.EntryOptions;
import id.jaganetral.text.Texts;
import java.util.Locale;

/** What may be chosen for a field, in words. */
final class OptionWords {
    private final RuleBook book;
    private final Texts texts;

    OptionWords(RuleBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    String of(EntryOptions options, String value) {
        return switch (options) {
            case FREE -> value;
            case ELECTION -> book.election(value).map(e -> e.name()).orElse(value);
            case PROVISION -> book.provision(value).citation();
            case INSTRUMENT -> book.instruments().get(value).shortName();
            case SANCTION_SET -> book.sanctionSet(value).title();
            case SANCTION_KIND -> book.kind(value).name();
            default -> texts.get("rule." + options.name().toLowerCase(Locale.ROOT) + "." + value);
        };
    }

    /** Several values, each on a line of its own. */
    String ofAll(EntryOptions options, String values) {
        return values.lines()
                .map(value -> of(options, value))
                .reduce((a, b) -> a + "; " + b)
                .orElse("–");
    }
}
