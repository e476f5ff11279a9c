package id.jaganetral;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.application.evidence.CopyEvidence;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.PermittedAside;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.evidence.view.OpenCopy;
import id.jaganetral.application.evidence.view.Viewing;
import id.jaganetral.application.incoming.RegisterLetter;
import id.jaganetral.application.report.AddEvidence;
import id.jaganetral.application.report.AddSubject;
import id.jaganetral.application.report.CorrectReport;
import id.jaganetral.application.report.FreezeIdentity;
import id.jaganetral.application.report.IdentifySubject;
import id.jaganetral.application.report.ListReports;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.report.join.JoinReport;
import id.jaganetral.application.report.reporter.ViewReporter;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.EvidenceLimitsFile;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.evidence.decode.FileViewing;
import id.jaganetral.persistence.evidence.decode.ThumbnailShelf;
import id.jaganetral.persistence.evidence.likeness.PictureSketcher;
import id.jaganetral.persistence.evidence.mark.PictureMarker;
import id.jaganetral.persistence.workspace.Workspace;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Use cases of reports and their evidence, for one workspace. */
final class ReportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

    private final UnitOfWork unitOfWork;
    private final UnitOfWork upkeep;
    private final EvidenceFolder files;
    private final Previews previews;
    private final Viewing viewing;
    private final FreezeIdentity identities;
    private final Actor actor;
    private final Officer officer;
    private final Clock clock;

    ReportDesk(Workspace workspace, Actor actor, Clock clock) {
        EvidenceLimits limits = EvidenceLimitsFile.read(workspace.folder().handWritten());
        this.unitOfWork = workspace.unitOfWork();
        this.upkeep = workspace.upkeep();
        this.files = new EvidenceFolder(workspace.folder().evidence(), limits);
        this.previews = new ThumbnailShelf(
                new PictureDecoder(files, limits), workspace.folder().evidence());
        this.viewing = new FileViewing(files, limits);
        this.identities = new FreezeIdentity(new ViewEmployee(unitOfWork)::asOf, clock);
        this.actor = actor;
        this.officer = actor::name;
        this.clock = clock;
    }

    LogReport log() {
        return new LogReport(
                unitOfWork, files, identities, new RegisterLetter(unitOfWork, officer, clock), officer, clock);
    }

    CorrectReport correct() {
        return new CorrectReport(unitOfWork, officer, clock);
    }

    AddSubject addSubject() {
        return new AddSubject(unitOfWork, identities);
    }

    IdentifySubject identify() {
        return new IdentifySubject(unitOfWork, identities, officer, clock);
    }

    RecordDisposition dispose() {
        return new RecordDisposition(unitOfWork, officer, clock);
    }

    ListReports list() {
        return new ListReports(unitOfWork);
    }

    ViewReport view() {
        return new ViewReport(unitOfWork);
    }

    RestrictReport restrict() {
        return new RestrictReport(unitOfWork, actor, clock);
    }

    ViewReporter viewReporter() {
        return new ViewReporter(unitOfWork, officer, clock);
    }

    ReceiveEvidence receiveEvidence() {
        return new ReceiveEvidence(files, officer, clock);
    }

    DiscardEvidence discardEvidence() {
        return new DiscardEvidence(unitOfWork, files);
    }

    StrayEvidence strayEvidence() {
        return new StrayEvidence(upkeep, files, new PermittedAside(files, actor));
    }

    /** Sets aside files that belong to no report, and says how many. */
    int setStrayEvidenceAside() {
        try {
            int moved = strayEvidence().setAside();
            if (moved > 0) {
                LOG.warn("{} evidence files without a report set aside", moved);
            }
            return moved;
        } catch (OperationFailed tidyingCanWait) {
            LOG.warn("stray evidence could not be set aside", tidyingCanWait);
            return 0;
        }
    }

    JoinReport join() {
        return new JoinReport(unitOfWork, files, officer, clock);
    }

    MarkEvidence markEvidence() {
        return new MarkEvidence(unitOfWork, files, new PictureMarker(previews), custody(), officer, clock);
    }

    KnownAgain knownAgain() {
        return new KnownAgain(unitOfWork, upkeep, new PictureSketcher(previews));
    }

    AddEvidence addEvidence() {
        return new AddEvidence(unitOfWork, files);
    }

    VerifyEvidence verifyEvidence() {
        return new VerifyEvidence(unitOfWork, files, custody());
    }

    KeepCustody custody() {
        return new KeepCustody(unitOfWork, officer, clock);
    }

    TellOrigin tellOrigin() {
        return new TellOrigin(unitOfWork, custody(), officer, clock);
    }

    CopyEvidence copyEvidence() {
        return new CopyEvidence(files, custody());
    }

    OpenCopy openCopy(WorkingFolder working) {
        return new OpenCopy(files, working, custody());
    }

    Viewing viewing() {
        return viewing;
    }

    Previews previews() {
        return previews;
    }
}
