package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Provision;
import id.jaganetral.domain.rule.RuleBook;
import java.util.List;

/**
 * A chosen row with the words it had when it was chosen (baris beku); what the book says later changes nothing in it.
 *
 * @param entry id of the row
 * @param row place in the regulation
 * @param grounds the norms broken, or what the row is punished by where it names no norm
 * @param confidence the weakest of what was known of it then
 */
public record FrozenRow(
        String entry, String row, String title, String text, List<FrozenProvision> grounds, Confidence confidence) {
    public FrozenRow {
        grounds = List.copyOf(grounds);
    }

    /** A provision in the words it had. */
    public record FrozenProvision(String id, String citation, String text) {
        static FrozenProvision of(Provision provision) {
            return new FrozenProvision(provision.id(), provision.citation(), provision.text());
        }
    }

    public static FrozenRow of(CatalogueEntry entry, RuleBook book) {
        List<String> norms = entry.provisions(LegalBasis.Role.NORM);
        List<String> grounds = norms.isEmpty() ? entry.provisions(LegalBasis.Role.SANCTION) : norms;
        return new FrozenRow(
                entry.id(),
                entry.row(),
                entry.title(),
                entry.description(),
                grounds.stream().map(book::provision).map(FrozenProvision::of).toList(),
                entry.weakest());
    }
}
