package id.jaganetral.desk;

import id.jaganetral.application.access.Actor;
import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.application.employee.ViewEmployee;
import id.jaganetral.application.evidence.CopyEvidence;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.ListEvidence;
import id.jaganetral.application.evidence.PermittedAside;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.hand.CheckCode;
import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.intake.WatchUploads;
import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.evidence.reading.AutomaticReading;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.evidence.stamp.AttachStamp;
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
import id.jaganetral.application.settings.OfficeProfiles;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.workspace.WorkingFolder;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.EvidenceLimitsFile;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.evidence.decode.FileViewing;
import id.jaganetral.persistence.evidence.decode.ThumbnailShelf;
import id.jaganetral.persistence.evidence.likeness.PictureSketcher;
import id.jaganetral.persistence.evidence.mark.PictureMarker;
import id.jaganetral.persistence.evidence.reading.TallPictures;
import id.jaganetral.persistence.evidence.reading.Tesseract;
import id.jaganetral.persistence.evidence.stamp.TspReader;
import id.jaganetral.persistence.settings.StoredAutomaticReading;
import id.jaganetral.persistence.settings.StoredDrafts;
import id.jaganetral.persistence.settings.StoredUploadFolder;
import id.jaganetral.persistence.workspace.FolderArea;
import id.jaganetral.persistence.workspace.Workspace;
import java.time.Clock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Use cases of reports and their evidence, for one workspace. */
public final class ReportDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);

    private final UnitOfWork unitOfWork;
    private final UnitOfWork upkeep;
    private final EvidenceFolder files;
    private final TextEngine textEngine = new TallPictures(new Tesseract());
    private final Previews previews;
    private final Viewing viewing;
    private final FolderArea settings;
    private final WatchUploads uploads;
    private final FreezeIdentity identities;
    private final Actor actor;
    private final Officer officer;
    private final Clock clock;

    public ReportDesk(Workspace workspace, Actor actor, Clock clock) {
        EvidenceLimits limits = EvidenceLimitsFile.read(workspace.folder().handWritten());
        this.unitOfWork = workspace.unitOfWork();
        this.upkeep = workspace.upkeep();
        this.files = new EvidenceFolder(workspace.folder().evidence(), limits);
        this.previews = new ThumbnailShelf(
                new PictureDecoder(files, limits), workspace.folder().evidence());
        this.viewing = new FileViewing(files, limits);
        this.settings = workspace.folder().settings();
        this.uploads = new WatchUploads(
                new StoredUploadFolder(workspace.folder().settings()),
                new GatherFiles(workspace.folder().root()),
                clock);
        this.identities = new FreezeIdentity(new ViewEmployee(unitOfWork)::asOf, clock);
        this.actor = actor;
        this.officer = actor::name;
        this.clock = clock;
    }

    public LogReport log() {
        return new LogReport(
                unitOfWork, files, identities, new RegisterLetter(unitOfWork, officer, clock), officer, clock);
    }

    public CorrectReport correct() {
        return new CorrectReport(unitOfWork, officer, clock);
    }

    public AddSubject addSubject() {
        return new AddSubject(unitOfWork, identities);
    }

    public IdentifySubject identify() {
        return new IdentifySubject(unitOfWork, identities, officer, clock);
    }

    public RecordDisposition dispose() {
        return new RecordDisposition(unitOfWork, officer, clock);
    }

    public ListReports list() {
        return new ListReports(unitOfWork);
    }

    public ViewReport view() {
        return new ViewReport(unitOfWork);
    }

    public RestrictReport restrict() {
        return new RestrictReport(unitOfWork, actor, clock);
    }

    public ViewReporter viewReporter() {
        return new ViewReporter(unitOfWork, officer, clock);
    }

    public ReceiveEvidence receiveEvidence() {
        return new ReceiveEvidence(files, officer, clock);
    }

    public DiscardEvidence discardEvidence() {
        return new DiscardEvidence(unitOfWork, files);
    }

    public StrayEvidence strayEvidence() {
        return new StrayEvidence(upkeep, files, new PermittedAside(files, actor));
    }

    /** Sets aside files that belong to no report, and says how many. */
    public int setStrayEvidenceAside() {
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

    public JoinReport join() {
        return new JoinReport(unitOfWork, files, custody(), officer, clock);
    }

    /** Input of forms that whoever works has not saved yet. */
    public DraftStore drafts() {
        return new StoredDrafts(settings, actor.id());
    }

    public MarkEvidence markEvidence() {
        return new MarkEvidence(unitOfWork, files, new PictureMarker(previews), custody(), officer, clock);
    }

    public PackEvidence pack(OfficeProfiles offices, Function<Message, String> words) {
        return new PackEvidence(unitOfWork, files, custody(), offices, words, officer, clock);
    }

    public CheckCode checkCode() {
        return new CheckCode(unitOfWork, files);
    }

    public ReadEvidence readEvidence() {
        return new ReadEvidence(unitOfWork, previews, textEngine, automaticReading(), officer, clock);
    }

    public AutomaticReading automaticReading() {
        return new StoredAutomaticReading(settings, actor);
    }

    public KnownAgain knownAgain() {
        return new KnownAgain(unitOfWork, upkeep, new PictureSketcher(previews));
    }

    public ListEvidence listEvidence() {
        return new ListEvidence(unitOfWork);
    }

    public AddEvidence addEvidence() {
        return new AddEvidence(unitOfWork, files, custody());
    }

    public VerifyEvidence verifyEvidence() {
        return new VerifyEvidence(unitOfWork, files, custody());
    }

    public KeepCustody custody() {
        return new KeepCustody(unitOfWork, officer, clock);
    }

    public TellOrigin tellOrigin() {
        return new TellOrigin(unitOfWork, custody(), officer, clock);
    }

    public WatchUploads uploads() {
        return uploads;
    }

    public AttachStamp attachStamp() {
        return new AttachStamp(unitOfWork, new TspReader(), custody(), officer, clock);
    }

    public CopyEvidence copyEvidence() {
        return new CopyEvidence(files, custody());
    }

    public OpenCopy openCopy(WorkingFolder working) {
        return new OpenCopy(files, working, custody());
    }

    public Viewing viewing() {
        return viewing;
    }

    public Previews previews() {
        return previews;
    }
}
