package id.jaganetral.ui.report;

import id.jaganetral.TestPictures;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeeQueries;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.employee.KnownPerson;
import id.jaganetral.application.employee.UnitQueries;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.DiscardEvidence;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.ReceiveEvidence;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.evidence.StrayEvidence;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.hand.PackEvidence;
import id.jaganetral.application.evidence.intake.GatherFiles;
import id.jaganetral.application.evidence.likeness.KnownAgain;
import id.jaganetral.application.evidence.likeness.LikenessQueries;
import id.jaganetral.application.evidence.likeness.LikenessStore;
import id.jaganetral.application.evidence.likeness.MemoryLikeness;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.DerivativeStore;
import id.jaganetral.application.evidence.mark.MarkEvidence;
import id.jaganetral.application.evidence.mark.MemoryDerivatives;
import id.jaganetral.application.evidence.origin.OriginQueries;
import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.application.evidence.reading.MemoryAutomaticReading;
import id.jaganetral.application.evidence.reading.MemoryTexts;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.evidence.reading.TextQueries;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.application.evidence.stamp.StampQueries;
import id.jaganetral.application.evidence.stamp.StampStore;
import id.jaganetral.application.recap.BoxQueries;
import id.jaganetral.application.recap.PrepareRecap;
import id.jaganetral.application.recap.RecapPeople;
import id.jaganetral.application.recap.RecapPerson;
import id.jaganetral.application.report.AddEvidence;
import id.jaganetral.application.report.AddSubject;
import id.jaganetral.application.report.CorrectReport;
import id.jaganetral.application.report.FreezeIdentity;
import id.jaganetral.application.report.IdentifySubject;
import id.jaganetral.application.report.ListReports;
import id.jaganetral.application.report.LogReport;
import id.jaganetral.application.report.MemoryReports;
import id.jaganetral.application.report.ReportDetail;
import id.jaganetral.application.report.SampleReports;
import id.jaganetral.application.report.ViewReport;
import id.jaganetral.application.report.access.ReportAccessQueries;
import id.jaganetral.application.report.join.JoinReport;
import id.jaganetral.application.report.reporter.ReporterLooks;
import id.jaganetral.application.report.reporter.ViewReporter;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.session.Officer;
import id.jaganetral.application.settings.MemoryOfficeProfiles;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitTree;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.evidence.reading.WordBox;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.evidence.PictureDecoder;
import id.jaganetral.persistence.evidence.likeness.PictureSketcher;
import id.jaganetral.persistence.evidence.mark.PictureMarker;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceRoom;
import id.jaganetral.ui.evidence.EvidenceWork;
import id.jaganetral.ui.kit.TestKit;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The use cases of reports over stores in memory, for tests of the pages. */
final class ReportStage {
    static final Officer OFFICER = () -> "Petugas Contoh";

    final MemoryReports reports = new MemoryReports();
    final MemoryEvidence evidence = new MemoryEvidence();
    final MemoryEvidenceFiles files = new MemoryEvidenceFiles();
    final MemoryLikeness likeness =
            new MemoryLikeness(evidence, id -> reports.report(id).orElseThrow().number());
    final MemoryDerivatives derivatives = new MemoryDerivatives();
    final MemoryTexts texts = new MemoryTexts();
    final MemoryAutomaticReading automatic = new MemoryAutomaticReading();
    final MemoryUnitOfWork uow = reports.unitOfWork()
            .with(EvidenceQueries.class, evidence)
            .with(EvidenceStore.class, evidence)
            .with(CustodyQueries.class, evidence)
            .with(CustodyStore.class, evidence)
            .with(OriginQueries.class, evidence)
            .with(OriginStore.class, evidence)
            .with(StampQueries.class, evidence)
            .with(StampStore.class, evidence)
            .with(LikenessQueries.class, likeness)
            .with(LikenessStore.class, likeness)
            .with(DerivativeQueries.class, derivatives)
            .with(DerivativeStore.class, derivatives)
            .with(TextQueries.class, texts)
            .with(TextStore.class, texts)
            .with(EmployeeQueries.class, new Roster())
            .with(UnitQueries.class, (UnitQueries) UnitTree::empty)
            .with(BoxQueries.class, new Boxes())
            .with(ReportAccessQueries.class, new MemoryReportAccess())
            .with(ReporterLooks.class, (ReporterLooks) (report, by) -> {});
    final TestKit kit = new TestKit();

    ReportWork work() {
        FreezeIdentity identities = new FreezeIdentity(
                (id, day) ->
                        id.equals(SampleReports.EMPLOYEE) ? Optional.of(SampleReports.employee()) : Optional.empty(),
                TestKit.CLOCK);
        Previews previews = new PictureDecoder(files, EvidenceLimits.usual());
        KeepCustody custody = new KeepCustody(uow, OFFICER, TestKit.CLOCK);
        return new ReportWork(
                new ListReports(uow),
                new ViewReport(uow),
                new LogReport(uow, files, identities, (report, tx) -> {}, OFFICER, TestKit.CLOCK),
                new CorrectReport(uow, OFFICER, TestKit.CLOCK),
                new IdentifySubject(uow, identities, OFFICER, TestKit.CLOCK),
                new AddSubject(uow, identities),
                new RecordDisposition(uow, OFFICER, TestKit.CLOCK),
                new PrepareRecap(uow, files -> Map.of()),
                new AddEvidence(uow, files, custody),
                new JoinReport(uow, files, custody, OFFICER, TestKit.CLOCK),
                new KnownAgain(uow, uow, new PictureSketcher(previews)),
                new MarkEvidence(uow, files, new PictureMarker(previews), custody, OFFICER, TestKit.CLOCK),
                new PackEvidence(
                        uow,
                        files,
                        custody,
                        new MemoryOfficeProfiles(),
                        Texts.indonesian()::get,
                        OFFICER,
                        TestKit.CLOCK),
                read(),
                new ViewReporter(uow, OFFICER, TestKit.CLOCK),
                receive(),
                new DiscardEvidence(uow, files),
                new StrayEvidence(uow, files, files),
                evidenceWork(previews, custody),
                new FindEmployees(uow),
                MemoryReportAccess.restrict(uow),
                StoredLaw.shipped());
    }

    private EvidenceWork evidenceWork(Previews previews, KeepCustody custody) {
        return EvidenceRoom.work(new GatherFiles(Path.of("target/tidak-ada")), previews, files, custody, uow);
    }

    /** Reads the same two lines in every picture. */
    ReadEvidence read() {
        TextEngine engine = new TextEngine() {
            @Override
            public Optional<String> language() {
                return Optional.of("eng");
            }

            @Override
            public Optional<ReadText> read(byte[] picture, Progress progress) {
                return Optional.of(new ReadText(List.of(
                        new WordBox(1, 30, 125, 210, 30, "akun.contoh"),
                        new WordBox(2, 60, 412, 100, 36, "Pilih"),
                        new WordBox(2, 168, 412, 130, 36, "081234567"))));
            }
        };
        return new ReadEvidence(
                uow,
                new PictureDecoder(files, id.jaganetral.domain.evidence.EvidenceLimits.usual()),
                engine,
                automatic,
                OFFICER,
                TestKit.CLOCK);
    }

    Received received(String text) {
        return receive()
                .receive(Arriving.clipboard(screenshot(text)), Progress.unwatched())
                .fold(kept -> kept, reasons -> {
                    throw new AssertionError(reasons);
                });
    }

    private ReceiveEvidence receive() {
        return new ReceiveEvidence(files, OFFICER, TestKit.CLOCK);
    }

    /** An invented post, long like a phone's screen. */
    static byte[] screenshot(String text) {
        BufferedImage picture = new BufferedImage(540, 960, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 540, 960);
        pen.setColor(new Color(0x2D5D9F));
        pen.fillRect(0, 0, 540, 80);
        pen.fillRect(30, 200, 480, 480);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        pen.drawString(text, 60, 440);
        pen.setColor(Color.DARK_GRAY);
        pen.drawString("akun.contoh", 30, 150);
        pen.dispose();
        return TestPictures.png(picture);
    }

    /** The people of a report as a recap counts them. */
    private final class Boxes implements BoxQueries {
        @Override
        public List<RecapPerson> ofReport(UUID report) {
            return reports.detail(new ReportId(report)).stream()
                    .flatMap(detail -> detail.subjects().stream().map(person -> counted(detail.report(), person)))
                    .toList();
        }

        private RecapPerson counted(Report report, ReportDetail.Person person) {
            RecapPerson sample = RecapPeople.person(
                    0, person.subject().shownName(), "", person.subject().identified());
            return new RecapPerson(
                    report.id().value(),
                    person.subject().id(),
                    report.number(),
                    report.source(),
                    sample.form(),
                    sample.platform(),
                    sample.actedOn(),
                    report.knownOn(),
                    sample.name(),
                    "",
                    sample.kind(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    person.disposition().map(Disposition::kind),
                    person.caseFile());
        }
    }

    private static final class Roster implements EmployeeQueries {
        @Override
        public Optional<Employee> employee(EmployeeId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Employee> withNip(Nip nip) {
            return Optional.empty();
        }

        @Override
        public List<Employee> employees(Collection<EmployeeId> ids) {
            return List.of();
        }

        @Override
        public void everyone(Consumer<EmployeeLine> sink) {
            sink.accept(line(SampleReports.EMPLOYEE, "198501012010011001", "Sari Contoh Wulandari, S.E."));
            sink.accept(line(EmployeeId.fresh(), "199002022015022002", "Sarimin Rekaan, S.Kom."));
            sink.accept(line(EmployeeId.fresh(), "197803032005033003", "Dewi Umpama, M.Si."));
        }

        @Override
        public void known(Consumer<KnownPerson> sink) {}

        @Override
        public long count() {
            return 3;
        }

        private static EmployeeLine line(EmployeeId id, String nip, String name) {
            return new EmployeeLine(
                    id,
                    nip,
                    name,
                    EmploymentKind.PNS,
                    "III/d",
                    "Kepala Seksi Percontohan",
                    PositionCategory.PENGAWAS,
                    Optional.empty(),
                    "Seksi Percontohan",
                    "Dinas Percontohan",
                    true);
        }
    }
}
