package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.CopyEvidence;
import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.VerifyEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.ExportCustody;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.intake.NoUploads;
import id.jaganetral.application.evidence.intake.WatchUploads;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.MemoryDerivatives;
import id.jaganetral.application.evidence.origin.OriginQueries;
import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.evidence.stamp.AttachStamp;
import id.jaganetral.application.evidence.stamp.StampQueries;
import id.jaganetral.application.evidence.stamp.StampStore;
import id.jaganetral.application.evidence.view.OpenCopy;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.roster.WrittenTables;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.evidence.EvidenceFolder;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.evidence.decode.FileViewing;
import id.jaganetral.persistence.evidence.decode.ThumbnailShelf;
import id.jaganetral.persistence.evidence.stamp.TspReader;
import id.jaganetral.persistence.workspace.TestWorkingFolder;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.WorkspaceFolder;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.TestKit;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;

/** Evidence of one report in a folder on the disk, sealed as the program does, over a register in memory. */
public final class EvidenceRoom implements AutoCloseable {
    private static final Officer OFFICER = () -> "Petugas Contoh";

    public final MemoryEvidence register = new MemoryEvidence();
    public final MemoryUnitOfWork uow = new MemoryUnitOfWork()
            .with(EvidenceQueries.class, register)
            .with(EvidenceStore.class, register)
            .with(CustodyQueries.class, register)
            .with(CustodyStore.class, register)
            .with(OriginQueries.class, register)
            .with(OriginStore.class, register)
            .with(StampQueries.class, register)
            .with(StampStore.class, register);
    public final ReportId report;
    public final EvidenceFolder files;
    public final KeepCustody custody;
    private final WorkspaceFolder folder;

    public EvidenceRoom(Path place) {
        this(place, ReportId.fresh());
    }

    public EvidenceRoom(Path place, ReportId report) {
        this.report = report;
        this.folder = TestWorkspaces.createFolder(place, Clock.systemUTC());
        this.files = new EvidenceFolder(folder.evidence(), EvidenceLimits.usual());
        this.custody = new KeepCustody(uow, OFFICER, TestKit.CLOCK);
    }

    @Override
    public void close() {
        folder.close();
    }

    public EvidenceWork work() {
        return work(
                new GatherFiles(folder.root()),
                new ThumbnailShelf(new PictureDecoder(files, EvidenceLimits.usual()), folder.evidence()),
                files,
                custody,
                uow);
    }

    /** What the pages of evidence call. */
    public static EvidenceWork work(
            GatherFiles gather, Previews previews, EvidenceFiles files, KeepCustody custody, UnitOfWork uow) {
        return new EvidenceWork(
                gather,
                previews,
                new FileViewing(files, EvidenceLimits.usual()),
                new OpenCopy(files, new TestWorkingFolder(), custody),
                new CopyEvidence(files, custody),
                new VerifyEvidence(uow, files, custody),
                custody,
                new ExportCustody(uow, new WrittenTables(), Texts.indonesian()::get),
                new TellOrigin(uow, custody, OFFICER, TestKit.CLOCK),
                new AttachStamp(uow, new TspReader(), custody, OFFICER, TestKit.CLOCK),
                new WatchUploads(new NoUploads(), new GatherFiles(Path.of("target/tidak-ada")), TestKit.CLOCK));
    }

    /** For what packs: derivatives there are none. */
    public PackEvidence pack() {
        uow.with(DerivativeQueries.class, new MemoryDerivatives());
        return new PackEvidence(
                uow, files, custody, new MemoryOfficeProfiles(), Texts.indonesian()::get, OFFICER, TestKit.CLOCK);
    }

    public EvidenceItem kept(String name, byte[] bytes) {
        Arriving arriving = new Arriving(name, bytes.length, ArrivalWay.FILE, () -> new ByteArrayInputStream(bytes));
        EvidenceItem item = new ReceiveEvidence(files, OFFICER, TestKit.CLOCK)
                .receive(arriving, Progress.unwatched())
                .fold(received -> received, reasons -> {
                    throw new AssertionError(reasons);
                })
                .asItem(report, register.nextOrder(report));
        register.add(item);
        return item;
    }
}
