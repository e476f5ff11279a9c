package id.jaganetral.application.roster;

import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.RosterEntry;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Tries an import without changing anything (uji coba). */
public final class PreviewRoster {
    private static final RosterPass.Target NOWHERE = new RosterPass.Target() {
        @Override
        public void added(List<RosterEntry> people) {}

        @Override
        public void changed(List<RosterEntry> people) {}

        @Override
        public void units(Map<UnitId, OrganisationUnit> mentioned) {}

        @Override
        public void missing(List<KnownPerson> people) {}
    };

    private final RosterFiles files;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PreviewRoster(RosterFiles files, UnitOfWork unitOfWork, Clock clock) {
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** Refused while the mapping has no number or no name. */
    public Outcome<RosterPreview> preview(RosterPlan plan, Progress progress) {
        List<Reason> problems = plan.mapping().problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        try (RosterSource source = files.open(plan.file())) {
            return Outcome.done(unitOfWork.<RosterPreview>read(tx -> new RosterPass(
                            plan,
                            tx.queries(EmployeeQueries.class),
                            tx.queries(UnitQueries.class).tree(),
                            clock,
                            NOWHERE)
                    .walk(source, progress)));
        }
    }
}
