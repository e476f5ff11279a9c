package id.jaganetral.application.roster;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.roster.Cell;
import id.jaganetral.domain.roster.UnitColumns;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Imports the hierarchy of units (HierarkiUnor) in one transaction; units that are gone stay, people may be in them. */
public final class ImportUnits {
    private static final int STEP = 500;
    private static final int LONGEST = 300;

    private final RosterFiles files;
    private final UnitOfWork unitOfWork;
    private final FindEmployees directory;
    private final ImportLog log;
    private final Safeguard safeguard;

    public ImportUnits(
            RosterFiles files,
            UnitOfWork unitOfWork,
            FindEmployees directory,
            Officer officer,
            Clock clock,
            Safeguard safeguard) {
        this.log = new ImportLog(officer, clock);
        this.files = files;
        this.safeguard = safeguard;
        this.unitOfWork = unitOfWork;
        this.directory = directory;
    }

    /** What applying would do. */
    public UnitImport preview(RosterPlan plan, Progress progress) {
        Reading reading = read(plan, progress);
        return unitOfWork.<UnitImport>read(
                tx -> reading.against(tx.queries(UnitQueries.class).tree()));
    }

    public UnitImport apply(RosterPlan plan, Progress progress) {
        Reading reading = read(plan, progress);
        safeguard.before(progress);
        UnitImport done = unitOfWork.<UnitImport>write(tx -> {
            UnitImport result = reading.against(tx.queries(UnitQueries.class).tree());
            tx.store(UnitStore.class).save(reading.units.values());
            log.enter(tx, ActKind.UNITS_IMPORTED, plan.file(), counts(result), result.rejected());
            return result;
        });
        directory.refresh();
        return done;
    }

    private static RosterCounts counts(UnitImport done) {
        return new RosterCounts(
                done.added(),
                done.changed(),
                done.unchanged(),
                0,
                done.rejected().size(),
                0);
    }

    private Reading read(RosterPlan plan, Progress progress) {
        UnitColumns columns = UnitColumns.of(plan.mapping().headers());
        Reading reading = new Reading();
        try (RosterSource source = files.open(plan.file())) {
            long expected = source.expectedRows();
            List<Integer> wanted = List.of(columns.id(), columns.name(), columns.parent());
            source.rows(plan.lastHeaderRow(), wanted, (number, cells) -> {
                reading.row(number, cells);
                if (number % STEP == 0) {
                    progress.at(number, expected);
                }
            });
        }
        return reading;
    }

    /** Units of one file; the tree is built afterwards, because a unit may come before the one above it. */
    private static final class Reading {
        private final Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
        private final List<RowNote> rejected = new ArrayList<>();

        void row(int number, Cell[] cells) {
            String id = text(cells[0]);
            String name = text(cells[1]);
            if (id.isEmpty() || name.isEmpty()) {
                rejected.add(new RowNote(number, "", name, List.of(Message.of("employee.unit.incomplete"))));
                return;
            }
            UnitId unit = new UnitId(id);
            if (units.containsKey(unit)) {
                rejected.add(new RowNote(number, "", name, List.of(Message.of("employee.unit.duplicate"))));
                return;
            }
            Optional<UnitId> parent =
                    Optional.of(text(cells[2])).filter(p -> !p.isEmpty()).map(UnitId::new);
            units.put(unit, new OrganisationUnit(unit, name, parent));
        }

        private static String text(Cell cell) {
            String text = Objects.requireNonNullElse(cell, Cell.EMPTY).text().strip();
            while (text.startsWith("'")) {
                text = text.substring(1).strip();
            }
            String clipped = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            return clipped.equals("-") ? "" : clipped;
        }

        UnitImport against(UnitTree stored) {
            int added = 0;
            int changed = 0;
            for (OrganisationUnit unit : units.values()) {
                Optional<OrganisationUnit> known = stored.unit(unit.id());
                added += known.isEmpty() ? 1 : 0;
                changed += known.isPresent() && !known.get().equals(unit) ? 1 : 0;
            }
            List<String> circles = new UnitTree(units.values())
                    .cutCircles().stream().map(id -> units.get(id).name()).toList();
            int same = units.size() - added - changed;
            return new UnitImport(added, changed, same, List.copyOf(rejected), circles);
        }
    }
}
