package id.jaganetral.application.roster;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import id.jaganetral.domain.roster.ImportScope;
import id.jaganetral.domain.roster.RosterRow;
import id.jaganetral.domain.roster.RosterRowParser;
import id.jaganetral.domain.roster.RowReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks once through a roster file and compares each row with what is stored. The dry run and the import are the same
 * walk; they differ in where the results go.
 */
final class RosterPass {
    private static final int BATCH = 1_000;

    /** Takes what the walk finds. */
    interface Target {
        void added(List<RosterEntry> people);

        void changed(List<RosterEntry> people);

        void units(Map<UnitId, OrganisationUnit> mentioned);

        void missing(List<KnownPerson> people);
    }

    private record Pending(int number, RosterRow row, KnownPerson known) {}

    private final RosterPlan plan;
    private final EmployeeQueries queries;
    private final UnitTree tree;
    private final LocalDate today;
    private final OrderedIds ids;
    private final Target target;
    private final PassNotes notes = new PassNotes();
    private final Map<Long, KnownPerson> known = new HashMap<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Set<EmploymentKind> kinds = EnumSet.noneOf(EmploymentKind.class);
    private final Set<String> rejectedNames = new HashSet<>();
    private final Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
    private final List<RosterEntry> fresh = new ArrayList<>();
    private final List<Pending> different = new ArrayList<>();
    private RosterMerge merge;

    RosterPass(RosterPlan plan, EmployeeQueries queries, UnitTree tree, Clock clock, Target target) {
        this.plan = plan;
        this.queries = queries;
        this.tree = tree;
        this.today = LocalDate.now(clock);
        this.ids = new OrderedIds(clock.instant());
        this.target = target;
    }

    RosterPreview walk(RosterSource source, Progress progress) {
        queries.known(person -> {
            if (!person.nip().isEmpty()) {
                known.put(Long.valueOf(person.nip()), person);
            }
        });
        RosterRowParser parser = new RosterRowParser(plan.mapping(), plan.kind(), today, source.from1904());
        merge = new RosterMerge(Set.copyOf(parser.fields()), today, tree, ids);
        List<Integer> columns = parser.fields().stream()
                .map(field -> plan.mapping().columns().get(field))
                .toList();
        long expected = source.expectedRows();
        int[] rows = {0};
        progress.at(0, expected);
        source.rows(plan.lastHeaderRow(), columns, (number, cells) -> {
            row(parser, number, cells, source.mended(number));
            if (++rows[0] % BATCH == 0) {
                progress.at(rows[0], expected);
            }
        });
        flushFresh();
        flushDifferent();
        target.units(units);
        missing();
        progress.at(rows[0], rows[0]);
        return notes.preview();
    }

    private void row(RosterRowParser parser, int number, Cell[] cells, boolean mended) {
        RowReading reading = parser.read(cells).orElse(null);
        if (reading == null) {
            return;
        }
        if (reading.rejection().isPresent()) {
            rejectedNames.add(plain(reading.name()));
            notes.rejected(number, "", reading.name(), reading.rejection().get());
            return;
        }
        RosterRow row = reading.row().orElseThrow();
        Long key = Long.valueOf(row.nip().digits());
        Integer first = seen.putIfAbsent(key, number);
        if (first != null) {
            Message twice = Message.of("employee.row.duplicate", String.valueOf(first));
            notes.rejected(number, row.nip().digits(), reading.name(), twice);
            return;
        }
        notes.warned(number, row, mended ? withQuote(reading.warnings()) : reading.warnings());
        kinds.add(family(row.kind()));
        compare(number, row, known.get(key));
    }

    private static List<Message> withQuote(List<Message> warnings) {
        List<Message> all = new ArrayList<>(warnings);
        all.add(Message.of("employee.row.quote"));
        return all;
    }

    private void mention(RosterRow row) {
        for (OrganisationUnit unit : row.units()) {
            units.merge(unit.id(), unit, (old, said) -> old.parent().isPresent() ? old : said);
        }
    }

    private static Optional<UnitId> own(RosterRow row) {
        List<OrganisationUnit> path = row.units();
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.get(path.size() - 1).id());
    }

    private void compare(int number, RosterRow row, KnownPerson person) {
        if (person == null) {
            mention(row);
            notes.added(number, row);
            fresh.add(new RosterEntry(merge.fresh(row), row.fingerprint()));
            if (fresh.size() >= BATCH) {
                flushFresh();
            }
        } else if (person.fingerprint() == row.fingerprint() && person.active() == row.active()) {
            notes.unchanged();
        } else {
            different.add(new Pending(number, row, person));
            if (different.size() >= BATCH) {
                flushDifferent();
            }
        }
    }

    private void flushFresh() {
        if (!fresh.isEmpty()) {
            target.added(List.copyOf(fresh));
            fresh.clear();
        }
    }

    /** Another fingerprint may come from another shape of file; only a real difference counts as a change. */
    private void flushDifferent() {
        if (different.isEmpty()) {
            return;
        }
        Map<EmployeeId, Employee> stored = new HashMap<>();
        queries.employees(different.stream().map(p -> p.known().id()).toList())
                .forEach(employee -> stored.put(employee.id(), employee));
        List<RosterEntry> replaced = new ArrayList<>();
        for (Pending pending : different) {
            Employee before = stored.get(pending.known().id());
            Employee after = merge.merged(before, pending.row());
            if (after.currentPost().unit().equals(own(pending.row()))) {
                mention(pending.row());
            }
            notes.compared(pending.number(), pending.row(), EmployeeChange.between(before, after));
            replaced.add(new RosterEntry(after, pending.row().fingerprint()));
        }
        target.changed(replaced);
        different.clear();
    }

    /** Someone whose row was rejected is not missing; the name tells. */
    private void missing() {
        if (plan.scope() == ImportScope.PARTIAL) {
            return;
        }
        List<KnownPerson> gone = known.entrySet().stream()
                .filter(entry -> !seen.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(person -> person.active()
                        && kinds.contains(family(person.kind()))
                        && !rejectedNames.contains(plain(person.name())))
                .toList();
        gone.forEach(notes::missing);
        if (!gone.isEmpty()) {
            target.missing(gone);
        }
    }

    /** CPNS and PNS come in one file. */
    private static EmploymentKind family(EmploymentKind kind) {
        return kind == EmploymentKind.CPNS ? EmploymentKind.PNS : kind;
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).strip();
    }
}
