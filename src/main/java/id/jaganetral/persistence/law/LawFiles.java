package id.jaganetral.persistence.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.jaganetral.domain.authority.AuthorityRow;
import id.jaganetral.domain.authority.AuthorityTable;
import id.jaganetral.domain.authority.AuthorityTable.PostStanding;
import id.jaganetral.domain.authority.AuthorityTableCheck;
import id.jaganetral.domain.authority.SubjectPost;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Instrument;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.RuleBookCheck;
import id.jaganetral.domain.rule.Validity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Reads the shelves, the shipped one first, and joins what lies on them into one book and one calendar. */
final class LawFiles {
    private static final int HOLIDAY_COLUMNS = 4;
    private static final String AUTHORITY = "authority.yaml";

    private final YAMLMapper yaml = new YAMLMapper();
    private final List<LawShelf> shelves;

    LawFiles(List<LawShelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    /** The book, checked. */
    RuleBook book() {
        RuleBook book = read();
        List<String> findings = RuleBookCheck.findings(book);
        if (!findings.isEmpty()) {
            throw new LawDefect(String.join("; ", findings));
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

    private AuthorityTable readAuthority() {
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
        return new RuleBook(
                version(),
                all("sources.yaml", root -> root.each("sources", LawEntries::source), s -> s.id()),
                instruments,
                all(
                        "provisions.yaml",
                        root -> root.each("provisions", n -> LawEntries.provision(n, instruments)),
                        p -> p.id()),
                entries,
                all("sanctions.yaml", root -> root.each("kinds", LawEntries::kind), k -> k.code()),
                all("sanctions.yaml", root -> root.each("sets", LawEntries::sanctionSet), s -> s.id()),
                all("deadlines.yaml", root -> root.each("deadlines", LawEntries::deadline), d -> d.code()),
                all("elections.yaml", root -> root.each("elections", LawEntries::election), e -> e.id()),
                rules(),
                List.copyOf(all("regimes.yaml", root -> root.each("regimes", LawEntries::regime), r -> r.id())
                        .values()),
                List.copyOf(all("addressees.yaml", root -> root.each("addressees", LawEntries::addressee), a -> a.id())
                        .values()));
    }

    WorkingCalendar calendar(WorkingWeek week) {
        List<Holiday> holidays = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        for (LawShelf shelf : shelves) {
            on(shelf, "edition.yaml")
                    .ifPresent(root -> root.texts("calendarComplete").forEach(y -> years.add(Integer.parseInt(y))));
            holidays.addAll(holidays(shelf));
        }
        return new WorkingCalendar(holidays, years, week);
    }

    private String version() {
        List<String> versions = new ArrayList<>();
        for (LawShelf shelf : shelves) {
            on(shelf, "edition.yaml").flatMap(root -> root.optional("version")).ifPresent(versions::add);
        }
        return String.join("+", versions);
    }

    private static List<CatalogueEntry> entries(LawNode root, boolean decree) {
        Validity validity = root.validity(Validity.ALWAYS);
        return root.each("entries", node -> LawEntries.entry(node, validity, decree));
    }

    /** Joins the entries of all shelves; the same id twice is a defect, local data never replaces shipped data. */
    private <T> Map<String, T> all(String file, Function<LawNode, List<T>> read, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        for (LawShelf shelf : shelves) {
            for (T thing : on(shelf, file).map(read).orElse(List.of())) {
                if (found.put(id.apply(thing), thing) != null) {
                    throw new LawDefect(file + ": " + id.apply(thing) + " appears twice");
                }
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private final Map<String, JsonNode> parsed = new LinkedHashMap<>();

    private Optional<LawNode> on(LawShelf shelf, String file) {
        JsonNode node = parsed.computeIfAbsent(shelves.indexOf(shelf) + "/" + file, key -> parse(shelf, file));
        return Optional.of(node).filter(n -> !n.isMissingNode()).map(n -> new LawNode(n, file, shelf.local()));
    }

    private JsonNode parse(LawShelf shelf, String file) {
        try (InputStream in = shelf.open(file).orElse(null)) {
            return in == null ? MissingNode.getInstance() : yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Holiday> holidays(LawShelf shelf) {
        try (InputStream in = shelf.open("holidays.csv").orElse(InputStream.nullInputStream());
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(LawFiles::holiday)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("holidays.csv", e);
        }
    }

    /** date, name, kind, verified; names hold no comma. */
    private static Holiday holiday(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HOLIDAY_COLUMNS) {
            throw new LawDefect("holidays.csv: " + line);
        }
        return new Holiday(
                LocalDate.parse(cells[0]),
                cells[1],
                Holiday.Kind.valueOf(cells[2]),
                Boolean.parseBoolean(cells[3].strip()));
    }
}
