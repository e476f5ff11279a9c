package id.jaganetral.desk;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.retention.AssignClass;
import id.jaganetral.application.retention.DecideDestruction;
import id.jaganetral.application.retention.DestroyFiles;
import id.jaganetral.application.retention.HoldFile;
import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.application.retention.ListRetention;
import id.jaganetral.application.retention.ProposeDestruction;
import id.jaganetral.application.retention.RememberedInBackups;
import id.jaganetral.application.retention.RunDestruction;
import id.jaganetral.application.retention.Terms;
import id.jaganetral.application.retention.UndoneDestruction;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.backup.BesideBackups;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.letter.WorkspaceLetterFiles;
import id.jaganetral.persistence.retention.ShippedSchedule;
import id.jaganetral.persistence.settings.DraftsOfAll;
import id.jaganetral.persistence.workspace.Workspace;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Use cases of retention and destruction, for one workspace. */
public final class RetentionDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionDesk.class);

    private final Workspace workspace;
    private final UnitOfWork uow;
    private final Actor actor;
    private final Clock clock;
    private final KeepSchedule schedule;
    private final Terms terms;
    private final BesideBackups beside;

    public RetentionDesk(Workspace workspace, CaseDesk cases, Actor actor, Clock clock) {
        this.workspace = workspace;
        this.uow = workspace.unitOfWork();
        this.actor = actor;
        this.clock = clock;
        this.schedule = new KeepSchedule(uow, ShippedSchedule.read(), actor::name, clock);
        this.terms = new Terms(cases, schedule);
        this.beside = new BesideBackups(workspace.folder());
    }

    /** Goes on with destruction a kill interrupted, before anything else is tidied. */
    public RetentionDesk resumed() {
        try {
            run(workspace.upkeep()).resume();
        } catch (OperationFailed nextTime) {
            LOG.warn("destruction that was interrupted could not be finished", nextTime);
        }
        return this;
    }

    public KeepSchedule schedule() {
        return schedule;
    }

    public ListRetention list() {
        return new ListRetention(uow, terms);
    }

    public AssignClass assign() {
        return new AssignClass(uow, terms, actor::name, clock);
    }

    public HoldFile hold() {
        return new HoldFile(uow, terms, new KeepCustody(uow, actor::name, clock), actor::name, clock);
    }

    public ProposeDestruction propose() {
        return new ProposeDestruction(uow, terms, actor, clock);
    }

    public DecideDestruction decide() {
        return new DecideDestruction(uow, terms, actor, clock);
    }

    public RunDestruction run() {
        return run(uow);
    }

    public UndoneDestruction undone() {
        return new UndoneDestruction(beside);
    }

    /** These backups, beside which is kept what was destroyed. */
    public Backups remembering(Backups backups) {
        return new RememberedInBackups(backups, files(workspace.upkeep()));
    }

    private RunDestruction run(UnitOfWork within) {
        return new RunDestruction(
                within, terms, files(within), new DraftsOfAll(workspace.folder().settings()), clock);
    }

    private DestroyFiles files(UnitOfWork within) {
        EvidenceFolder evidence = new EvidenceFolder(workspace.folder().evidence(), EvidenceLimits.usual());
        return new DestroyFiles(
                within,
                evidence,
                evidence,
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                beside,
                clock);
    }
}
