package id.jaganetral.domain.rule;

import id.jaganetral.domain.employee.EmploymentKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the program knows of the law (buku peraturan), as read from the data files. Immutable; what is asked for
 * by id exists, because its check refuses a book with a loose reference.
 *
 * @param version names this edition; frozen into classifications and case files
 */
public record RuleBook(
        String version,
        Map<String, Source> sources,
        Map<String, Instrument> instruments,
        Map<String, Provision> provisions,
        Map<String, CatalogueEntry> entries,
        Map<String, SanctionKind> kinds,
        Map<String, SanctionSet> sanctionSets,
        Map<String, DeadlineRule> deadlines,
        Map<String, Election> elections,
        Map<String, Rule> rules,
        Map<String, Factor> factors,
        List<Regime> regimes,
        List<Addressee> addressees) {

    public Provision provision(String id) {
        return known(provisions, id);
    }

    public CatalogueEntry entry(String id) {
        return known(entries, id);
    }

    public SanctionKind kind(String code) {
        return known(kinds, code);
    }

    public SanctionSet sanctionSet(String id) {
        return known(sanctionSets, id);
    }

    public DeadlineRule deadline(String code) {
        return known(deadlines, code);
    }

    public Rule rule(String id) {
        return known(rules, id);
    }

    public Factor factor(String id) {
        return known(factors, id);
    }

    public Optional<Election> election(String id) {
        return Optional.ofNullable(elections.get(id));
    }

    /** The rows of the joint decree (20), then the acts of the discipline regulation (7). */
    public List<CatalogueEntry> catalogue() {
        return List.copyOf(entries.values());
    }

    public Regime regime(EmploymentKind kind) {
        return regimes.stream()
                .filter(r -> r.appliesTo().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no regime for " + kind));
    }

    /** The ladder of kinds, lightest first. */
    public List<SanctionKind> ladder() {
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(SanctionKind::order).thenComparing(SanctionKind::code))
                .toList();
    }

    /** Whether the kind only stands until the office has added what its own regulation lays down for these staff. */
    public boolean holdsPlace(String code, EmploymentKind staff) {
        return Optional.ofNullable(kinds.get(code))
                .filter(kind -> kind.holdsPlaceFor().contains(staff))
                .isPresent();
    }

    /** Citations of these provisions as one printed phrase; a regulation is not named twice in a row. */
    public String cite(List<String> provisionIds) {
        StringBuilder phrase = new StringBuilder();
        String lastInstrument = "";
        for (String id : provisionIds) {
            Provision provision = provision(id);
            String shortName = instruments.get(provision.instrument()).shortName();
            boolean again = shortName.equals(lastInstrument);
            phrase.append(phrase.isEmpty() ? "" : "; ")
                    .append(again ? provision.citation().substring(shortName.length() + 1) : provision.citation());
            lastInstrument = shortName;
        }
        return phrase.toString();
    }

    /** The citation of a rule's provisions. */
    public String cite(Rule rule) {
        return cite(rule.provisions());
    }

    /** A provision as decisions name it under "Mengingat": the article, then its regulation in full. */
    public String formal(Provision provision) {
        Instrument instrument = instruments.get(provision.instrument());
        String article =
                provision.citation().substring(instrument.shortName().length()).strip();
        return (article + " " + instrument.formal()).strip();
    }

    /** Whom to write to in this role on that day. */
    public List<Addressee> addressees(Addressee.Role role, LocalDate day) {
        return addressees.stream()
                .filter(a -> a.role() == role && a.validity().covers(day))
                .toList();
    }

    private static <T> T known(Map<String, T> things, String id) {
        T thing = things.get(id);
        if (thing == null) {
            throw new IllegalArgumentException("not in the rule book: " + id);
        }
        return thing;
    }
}
