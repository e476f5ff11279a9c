package id.jaganetral;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.application.retention.WriteMinutes;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.text.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes closed files about an invented person whose name is nowhere else, with everything a file can have. */
final class InventedFile {
    /** Sign-in name of a second officer, and the password of all that are added. */
    static final String SECOND = "kedua";

    static final String PASSWORD = "sepeda-biru-lewat-jembatan";

    static final String NAME = "Zubaidah Kartanegara";
    static final String REPORTER = "Wirawan Pelapor Rahasia";
    static final String DISCIPLINE = "800.1.6.2";
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);

    private final Office office;
    private final Path folder;

    InventedFile(Office office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    /** The office lays down that files of discipline are destroyed as soon as they are closed. */
    void dueAtOnce() {
        term("0", "0", Fate.DESTROY);
    }

    void term(String active, String inactive, Fate fate) {
        done(office.retention()
                .schedule()
                .change(new KeepSchedule.Draft(
                        DISCIPLINE, active, inactive, Optional.of(fate), "Keputusan contoh", "contoh")));
    }

    /** A report without a case that was found to be nothing. */
    Report plain(int shade) {
        Report logged = done(office.logReport().log(draft(List.of(picture(shade)))));
        done(office.reports()
                .dispose()
                .record(
                        logged.subjects().get(0).id(),
                        new RecordDisposition.Draft(
                                Optional.of(Disposition.Kind.NOT_PROVEN),
                                Optional.of(TODAY),
                                "",
                                "keterangan " + NAME)));
        return again(logged);
    }

    /** A report with a case that was closed, letters, evidence and all that hangs on them. */
    Report whole(int shade) throws IOException {
        Report logged = done(office.logReport().log(draft(List.of(picture(shade), picture(shade + 1)))));
        EvidenceItem piece = office.unitOfWork()
                .<List<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).ofReport(logged.id()))
                .get(0);
        evidence(piece);
        CaseFile sample = office.unitOfWork()
                .<List<CaseFile>>read(tx -> tx.queries(CaseFileQueries.class).unsettled())
                .get(0);
        done(office.reports().identify().asTyped(logged.subjects().get(0).id(), person(sample.person()), ""));
        Report report = again(logged);
        String row = office.law().rules().catalogue().stream()
                .filter(entry -> entry.track() == id.jaganetral.domain.rule.Track.DISCIPLINE)
                .findFirst()
                .orElseThrow()
                .id();
        done(office.cases().classify().choose(report, report.subjects().get(0), List.of(row), "sesuai bukti " + NAME));
        CaseView view =
                done(office.cases().open().open(report, report.subjects().get(0)));
        drafts(report, view.file(), letter(view.file()));
        incoming(report);
        done(office.cases()
                .record()
                .record(view.file().id(), new CaseFact.Noted(TODAY, "catatan tentang " + NAME), NAME));
        done(office.cases()
                .record()
                .record(view.file().id(), new CaseFact.LeftService(TODAY, CaseFact.Departure.DIED), "bukan " + NAME));
        return again(logged);
    }

    private void evidence(EvidenceItem piece) throws IOException {
        office.reports().custody().note(piece, CustodyAct.EXPORTED, "salinan-" + NAME + ".png");
        done(office.reports().tellOrigin().tell(piece, Map.of(OriginKind.ACCOUNT, NAME)));
        done(office.reports().readEvidence().type(piece, "ajakan oleh " + NAME));
        done(office.reports()
                .markEvidence()
                .save(piece, List.of(Mark.of(MarkKind.REDACTION, 1, 1, 3, 3)), Progress.unwatched()));
        office.reports().knownAgain().ofReport(piece.report());
        office.reports().previews().preview(piece.file(), id.jaganetral.application.evidence.Previews.THUMBNAIL);
    }

    private static EmployeeSnapshot person(EmployeeSnapshot like) {
        return new EmployeeSnapshot(
                Optional.empty(),
                like.nip(),
                NAME,
                like.sex(),
                like.kind(),
                like.rank(),
                like.grade(),
                like.position(),
                like.category(),
                like.unit(),
                like.opd(),
                like.institution());
    }

    private void drafts(Report report, CaseFile file, IssuedLetter letter) {
        Map<String, String> typed = Map.of("text", "tentang " + NAME);
        List.of(
                        LeftDrafts.FACT + file.id().value() + ".noted",
                        LeftDrafts.CLASSIFY + report.subjects().get(0).id(),
                        "report.edit." + report.id().value(),
                        "letter." + new LetterTopic.OfCase(file.id()) + ".TL",
                        "letter." + letter.id() + ".TL",
                        "asked.Tahan " + report.number(),
                        "asked.Ubah kelas " + file.number())
                .forEach(form -> office.reports().drafts().keep(form, typed));
        EvidenceItem piece = office.unitOfWork()
                .<List<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).ofReport(report.id()))
                .get(0);
        office.reports().drafts().keep("evidence.origin." + piece.id().value(), typed);
    }

    private IssuedLetter letter(CaseFile file) throws IOException {
        LetterDraft draft = office.draftLetter()
                .draft("TL", file.id())
                .withSignatory(office.letters().offices().load().signatories().get(0))
                .withNumber(NumberWish.next());
        for (Map.Entry<String, String> field : EveryWriteIsLoggedTest.FOLLOW_UP.entrySet()) {
            draft = draft.with(field.getKey(), field.getValue());
        }
        IssuedLetter letter = done(office.issueLetter().issue(draft));
        Path scan = Files.write(folder.resolve(NAME + ".png"), png(200));
        done(office.letters().attachScan().attach(letter.id(), scan));
        return letter;
    }

    private void incoming(Report report) {
        ReceivedLetter letter = done(office.incoming()
                .register()
                .register(new LetterEntry(
                        Optional.of(LetterPurpose.NOTICE),
                        "Bawaslu Contoh",
                        "B-77/2026",
                        Optional.of(TODAY),
                        Optional.of(TODAY),
                        "Penerusan tentang " + NAME,
                        "",
                        Optional.empty(),
                        Optional.empty())));
        done(office.incoming()
                .followUp()
                .link(letter.id(), new LetterFact.AboutReport(TODAY, report.id(), report.number())));
    }

    private Report again(Report report) {
        return office.unitOfWork()
                .<Optional<Report>>read(tx -> tx.queries(ReportQueries.class).report(report.id()))
                .orElseThrow();
    }

    private ReportDraft draft(List<Received> pictures) {
        CaseFile sample = office.unitOfWork()
                .<List<CaseFile>>read(tx -> tx.queries(CaseFileQueries.class).unsettled())
                .get(0);
        FactsDraft like = FactsDraft.of(office.unitOfWork()
                .<Optional<Report>>read(tx ->
                        tx.queries(ReportQueries.class).report(sample.origin().report()))
                .orElseThrow());
        return new ReportDraft(
                new FactsDraft(
                        Optional.of(ReportSource.OFFICE_FINDING),
                        like.form(),
                        like.target(),
                        like.contest(),
                        like.actedOn(),
                        like.unpaidLeave(),
                        like.knownOn(),
                        like.platform(),
                        NAME,
                        "",
                        like.place(),
                        "Unggahan oleh " + NAME + " pada akunnya.",
                        Optional.empty()),
                List.of(DraftSubject.unidentified(NAME)),
                Optional.of(new Reporter(REPORTER, "", "", "", "")),
                pictures);
    }

    Received picture(int shade) {
        byte[] bytes = png(shade);
        return done(office.receiveEvidence()
                .receive(
                        new Arriving(
                                NAME + ".png", bytes.length, ArrivalWay.DROP, () -> new ByteArrayInputStream(bytes)),
                        Progress.unwatched()));
    }

    private static byte[] png(int shade) {
        BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = picture.createGraphics();
        paint.setColor(new Color(shade, 40, 90));
        paint.fillRect(0, 0, 64, 64);
        paint.setColor(Color.WHITE);
        paint.fillOval(shade % 30, 9, 20, 30);
        paint.dispose();
        return TestPictures.png(picture);
    }

    /** Another officer of the office, with the password of all of them. */
    static Account officer(Office office, String signInName, String name) {
        return done(office.keepAccounts()
                .add(
                        new NewUser(name, new Credentials(signInName, PASSWORD.toCharArray())),
                        new AccountDraft(Set.of("officer"), Optional.empty(), "")));
    }

    static WriteMinutes minutes(Office office) {
        return new WriteMinutes(
                office.unitOfWork(),
                office.draftLetter(),
                office.issueLetter(),
                Texts.indonesian()::get,
                SampleOffices.TODAY);
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
