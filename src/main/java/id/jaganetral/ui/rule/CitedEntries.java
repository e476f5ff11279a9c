package id.jaganetral.ui.rule;

import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.Factor;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.addition.EntryRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The other entries of the rule book an entry names, as ids, in the order of reading. */
final class CitedEntries {
    private final RuleBook book;
    private final AuthorityTable authority;

    CitedEntries(RuleBook book, AuthorityTable authority) {
        this.book = book;
        this.authority = authority;
    }

    List<String> of(EntryRef entry) {
        String id = entry.id();
        return switch (entry.kind()) {
            case CATALOGUE -> known(book.entries(), id, CitedEntries::row);
            case SANCTION_SET -> known(book.sanctionSets(), id, CitedEntries::set);
            case SANCTION_KIND -> known(book.kinds(), id, CitedEntries::kind);
            case FACTOR -> known(book.factors(), id, Factor::provisions);
            case DEADLINE -> known(book.deadlines(), id, DeadlineRule::provisions);
            case RULE -> known(book.rules(), id, Rule::provisions);
            case PROVISION -> known(book.provisions(), id, provision -> List.of(provision.instrument()));
            case ELECTION_STAGE -> List.of(id.substring(0, id.indexOf('/')));
            case REGIME -> regime(id);
            case AUTHORITY_ROW -> row(id);
            default -> List.of();
        };
    }

    /** Empty for an entry the book no longer has. */
    private static <E> List<String> known(Map<String, E> entries, String id, Function<E, List<String>> cited) {
        return Optional.ofNullable(entries.get(id)).map(cited).orElse(List.of());
    }

    private static List<String> row(CatalogueEntry entry) {
        return Stream.concat(entry.basis().stream().map(LegalBasis::provision), entry.sanctions().stream())
                .toList();
    }

    private static List<String> set(SanctionSet set) {
        return Stream.concat(Stream.of(set.provision()), set.all().stream()).toList();
    }

    private static List<String> kind(SanctionKind kind) {
        return Stream.concat(Stream.of(kind.provision()), kind.replaces().stream())
                .toList();
    }

    private List<String> regime(String id) {
        return book.regimes().stream()
                .filter(regime -> regime.id().equals(id))
                .flatMap(regime -> Stream.concat(regime.provisions().stream(), regime.sanctions().stream()))
                .toList();
    }

    private List<String> row(String id) {
        return authority.rows().stream()
                .filter(row -> row.id().equals(id))
                .flatMap(row -> Stream.of(
                                Stream.of(row.provision()), row.kinds().stream().sorted(), row.cautions().stream())
                        .flatMap(ids -> ids))
                .toList();
    }
}
