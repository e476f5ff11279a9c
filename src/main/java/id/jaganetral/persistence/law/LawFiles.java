package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import id.jaganetral.domain.authority.AuthorityRow;
import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.authority.AuthorityTable.PostStanding;
import id.jaganetral.domain.authority.AuthorityTableCheck;
import id.jaganetral.domain.authority.SubjectPost;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.check.BookFinding;
import id.jaganetral.domain.rule.check.RuleBookCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Joins what lies on the shelves, the shipped one first, and what the office added in the application into one book and
 * one calendar.
 */
final class LawFiles {
    private static final String AUTHORITY = "authority.yaml";
    private static final String EDITION = "edition.yaml";

    private final LawTrees trees;
    private final Overlay overlay;

    LawFiles(LawTrees trees, Overlay overlay) {
        this.trees = trees;
        this.overlay = overlay;
    }

    /** Only what lies on the shelves. */
    LawFiles(List<LawShelf> shelves) {
        this(new LawTrees(shelves), Overlay.NONE);
    }

    /** The book, checked. */
    RuleBook book() {
        RuleBook book = read();
        List<BookFinding> findings = RuleBookCheck.findings(book);
        if (!findings.isEmpty()) {
            throw new LawDefect(findings.stream().map(BookFinding::toString).collect(Collectors.joining("; ")));
        }
        return book;
    }

    /** The authority table, checked against the book. */
    AuthorityTable authority(RuleBook book) {
        AuthorityTable table = readAuthority();
        List<String> findings = AuthorityTableCheck.findings(table, book);
        if (!findings.isEmpty()) {
            throw new LawDefect(AUTHORITY + ": " + String.join("; ", findings));
        }
        return table;
    }

    AuthorityTable readAuthority() {
        Map<SubjectPost, PostStanding> posts = new EnumMap<>(SubjectPost.class);
        authorityPart("posts", AuthorityEntries::post, PostStanding::id).forEach(p -> posts.put(p.post(), p));
        return new AuthorityTable(
                posts,
                authorityPart("officials", AuthorityEntries::official, o -> o.id()),
                List.copyOf(all(AUTHORITY, LawFiles::authorityRows, AuthorityRow::id)
                        .values()),
                authorityPart("equals", AuthorityEntries::equal, e -> e.id()),
                authorityPart("coordinators", AuthorityEntries::coordinator, c -> c.id()),
                authorityPart("acting", AuthorityEntries::acting, a -> a.id()),
                authorityPart("teams", AuthorityEntries::team, t -> t.id()));
    }

    private <T> List<T> authorityPart(String part, Function<LawNode, T> read, Function<T, String> id) {
        return List.copyOf(all(AUTHORITY, root -> root.each(part, read), id).values());
    }

    private static List<AuthorityRow> authorityRows(LawNode root) {
        Validity validity = root.validity(Validity.ALWAYS);
        return root.each("rows", node -> AuthorityEntries.row(node, validity));
    }

    /** Rules stand in their own file; those of the authority table stand beside it. */
    private Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (String file : List.of("rules.yaml", AUTHORITY)) {
            all(file, root -> root.each("rules", LawEntries::rule), Rule::id).forEach((id, rule) -> {
                if (rules.put(id, rule) != null) {
                    throw new LawDefect(file + ": " + id + " appears twice");
                }
            });
        }
        return Collections.unmodifiableMap(rules);
    }

    /** The book as it is, for the check's own tests. */
    RuleBook read() {
        Map<String, Instrument> instruments =
                all("provisions.yaml", root -> root.each("instruments", LawEntries::instrument), Instrument::id);
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        entries.putAll(all("catalogue.yaml", root -> entries(root, true), CatalogueEntry::id));
        entries.putAll(all("pp94.yaml", root -> entries(root, false), CatalogueEntry::id));
        JoinedKinds joined = new JoinedKinds(
                all("sanctions.yaml", root -> root.each("kinds", JoinedKinds.Joining::of), JoinedKinds.Joining::code));
        return new RuleBook(
                version(),
                all("sources.yaml", root -> root.each("sources", LawEntries::source), s -> s.id()),
                instruments,
                all(
                        "provisions.yaml",
                        root -> root.each("provisions", n -> LawEntries.provision(n, instruments)),
                        p -> p.id()),
                entries,
                joined.kinds(),
                joined.into(all("sanctions.yaml", root -> root.each("sets", LawEntries::sanctionSet), s -> s.id())),
                all("deadlines.yaml", root -> root.each("deadlines", LawEntries::deadline), d -> d.code()),
                all("elections.yaml", root -> root.each("elections", LawEntries::election), e -> e.id()),
                rules(),
                all("factors.yaml", root -> root.each("factors", LawEntries::factor), f -> f.id()),
                List.copyOf(all("regimes.yaml", root -> root.each("regimes", LawEntries::regime), r -> r.id())
                        .values()),
                List.copyOf(
                        all("addressees.yaml", root -> root.each("addressees", LawEntries::addressee), LawFiles::dated)
                                .values()));
    }

    /** An addressee may have several versions, told apart by their first day. */
    private static String dated(Addressee addressee) {
        return addressee.id()
                + addressee.validity().from().map(LocalDate::toString).orElse("");
    }

    WorkingCalendar calendar(WorkingWeek week) {
        Set<Integer> years = new TreeSet<>();
        List<Holiday> holidays = new ArrayList<>();
        for (LawShelf shelf : trees.shelves()) {
            on(shelf, EDITION)
                    .ifPresent(root -> root.texts("calendarComplete").forEach(y -> years.add(Integer.parseInt(y))));
            holidays.addAll(trees.holidays(shelf));
        }
        years.addAll(overlay.completeYears());
        return new WorkingCalendar(overlay.holidays(holidays), years, week);
    }

    /** The editions of all shelves, and the number of the last addition that stands. */
    private String version() {
        List<String> versions = new ArrayList<>();
        for (LawShelf shelf : trees.shelves()) {
            on(shelf, EDITION).flatMap(root -> root.optional("version")).ifPresent(versions::add);
        }
        overlay.lastNumber().ifPresent(number -> versions.add("K" + number));
        return String.join("+", versions);
    }

    private static List<CatalogueEntry> entries(LawNode root, boolean decree) {
        Validity validity = root.validity(Validity.ALWAYS);
        return root.each("entries", node -> LawEntries.entry(node, validity, decree));
    }

    /** Joins the entries of all shelves; the same id twice is a defect, local data never replaces shipped data. */
    private <T> Map<String, T> all(String file, Function<LawNode, List<T>> read, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        for (LawShelf shelf : trees.shelves()) {
            for (T thing : on(shelf, file).map(read).orElse(List.of())) {
                if (found.put(id.apply(thing), thing) != null) {
                    throw new LawDefect(file + ": " + id.apply(thing) + " appears twice");
                }
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private final Map<String, JsonNode> laid = new LinkedHashMap<>();

    private Optional<LawNode> on(LawShelf shelf, String file) {
        JsonNode node = laid.computeIfAbsent(
                trees.shelves().indexOf(shelf) + "/" + file, key -> overlay.on(file, trees.root(shelf, file), shelf));
        return Optional.of(node).filter(n -> !n.isMissingNode()).map(n -> new LawNode(n, file, shelf.local()));
    }

    /** The entry as a tree, with what was added; empty when there is none. */
    Optional<JsonNode> tree(EntryRef entry) {
        for (LawShelf shelf : trees.shelves()) {
            for (String file : EntryPlace.of(entry.kind()).files()) {
                on(shelf, file);
                JsonNode root = laid.get(trees.shelves().indexOf(shelf) + "/" + file);
                Optional<JsonNode> found = EntryPlace.of(entry.kind()).find(root, entry.id());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
