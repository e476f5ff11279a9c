package id.jaganetral.application.roster;

import id.jaganetral.application.backup.Safeguard;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.EmployeeStore;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.employee.UnitStore;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports a roster in one transaction: adds, updates with history, marks missing people as inactive, never deletes.
 * Cancelled or failed, nothing has changed.
 */
public final class ImportRoster {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRoster.class);

    private final RosterFiles files;
    private final UnitOfWork unitOfWork;
    private final FindEmployees directory;
    private final ImportLog log;
    private final Safeguard safeguard;
    private final Clock clock;

    public ImportRoster(
            RosterFiles files,
            UnitOfWork unitOfWork,
            FindEmployees directory,
            Officer officer,
            Clock clock,
            Safeguard safeguard) {
        this.files = files;
        this.safeguard = safeguard;
        this.unitOfWork = unitOfWork;
        this.directory = directory;
        this.log = new ImportLog(officer, clock);
        this.clock = clock;
    }

    /** Refused while the mapping has no number or no name; otherwise what was done. */
    public Outcome<RosterPreview> apply(RosterPlan plan, Progress progress) {
        List<Reason> problems = plan.mapping().problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        safeguard.before(progress);
        RosterPreview done;
        try (RosterSource source = files.open(plan.file())) {
            done = unitOfWork.<RosterPreview>write(tx -> apply(plan, source, tx, progress));
        }
        directory.refresh();
        LOG.info("roster imported: {}", done.counts());
        return Outcome.done(done);
    }

    private RosterPreview apply(RosterPlan plan, RosterSource source, Writing tx, Progress progress) {
        UnitTree tree = tx.queries(UnitQueries.class).tree();
        RosterPreview done = new RosterPass(
                        plan, tx.queries(EmployeeQueries.class), tree, clock, new IntoStores(tx, tree))
                .walk(source, progress);
        ImportStore imports = tx.store(ImportStore.class);
        imports.rememberMapping(plan.mapping().signature(), plan.mapping().byHeader());
        log.enter(tx, ActKind.ROSTER_IMPORTED, plan.file(), done.counts(), done.rejected());
        return done;
    }

    /** Writes what the walk finds. */
    private record IntoStores(Writing tx, UnitTree tree) implements RosterPass.Target {
        @Override
        public void added(List<RosterEntry> people) {
            tx.store(EmployeeStore.class).addAll(people);
        }

        @Override
        public void changed(List<RosterEntry> people) {
            tx.store(EmployeeStore.class).replaceAll(people);
        }

        /** A place in the hierarchy that came with ids is better than one made from names. */
        @Override
        public void units(Map<UnitId, OrganisationUnit> mentioned) {
            List<OrganisationUnit> saved = new ArrayList<>();
            for (OrganisationUnit unit : mentioned.values()) {
                Optional<OrganisationUnit> known = tree.unit(unit.id());
                Optional<UnitId> parent =
                        known.flatMap(OrganisationUnit::parent).or(unit::parent);
                OrganisationUnit merged = new OrganisationUnit(unit.id(), unit.name(), parent);
                if (known.isEmpty() || !known.get().equals(merged)) {
                    saved.add(merged);
                }
            }
            tx.store(UnitStore.class).save(saved);
        }

        @Override
        public void missing(List<KnownPerson> people) {
            tx.store(EmployeeStore.class)
                    .deactivate(people.stream().map(KnownPerson::id).toList());
        }
    }
}
