package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.account.Account;
import id.jaganetral.application.account.AccountDraft;
import id.jaganetral.application.account.EnterOffice;
import id.jaganetral.application.account.KeepAccounts;
import id.jaganetral.application.account.MemoryDoors;
import id.jaganetral.application.audit.AuditQueries;
import id.jaganetral.application.audit.BrowseLog;
import id.jaganetral.application.audit.LogFilter;
import id.jaganetral.application.authority.UnitHeadDraft;
import id.jaganetral.application.casefile.CaseFileQueries;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.evidence.hand.PackageChoice;
import id.jaganetral.application.evidence.reading.MemoryAutomaticReading;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.idis.HandOverToRegister;
import id.jaganetral.application.idis.IdisField;
import id.jaganetral.application.idis.IdisSheet;
import id.jaganetral.application.incoming.LetterEntry;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.application.letter.batch.BatchOrder;
import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.letter.number.NumberQueries;
import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.application.prevention.EventDraft;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.application.report.FactsDraft;
import id.jaganetral.application.report.ReportDraft;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.application.report.ReportQueries;
import id.jaganetral.application.report.access.RestrictReport;
import id.jaganetral.application.report.status.RecordDisposition;
import id.jaganetral.application.retention.ProposeDestruction;
import id.jaganetral.application.retention.WriteMinutes;
import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.authority.UnitHeadEntry;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.CaseFile;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.employee.UnitId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.mark.Mark;
import id.jaganetral.domain.evidence.mark.MarkKind;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.incoming.LetterPurpose;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.Report;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.report.Reporter;
import id.jaganetral.domain.report.Subject;
import id.jaganetral.domain.retention.DestructionList;
import id.jaganetral.domain.retention.Hold;
import id.jaganetral.domain.rule.addition.AdditionDraft;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.persistence.account.ShippedRoles;
import id.jaganetral.persistence.evidence.stamp.TspReaderTest;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every place in the program where a transaction changes something, and looks at what the log says afterwards. A
 * new place that is not walked here fails the test.
 */
class EveryWriteIsLoggedTest {
    private static final LocalDate TODAY = LocalDate.now(SampleOffices.TODAY);

    /** What a letter about a follow-up asks for. */
    static final Map<String, String> FOLLOW_UP = Map.of(
            "diperiksa", LetterDraft.YES,
            "tanggal_periksa", "2026-11-10",
            "nama_pemeriksa", "Kepala Bidang Contoh",
            "hasil_pemeriksaan", "tidak terbukti melakukan pelanggaran",
            "tindak_lanjut", "berkas ditutup",
            "nomor_asal", "1/2026",
            "tanggal_asal", "2026-11-02",
            "instansi_asal", "Bawaslu Contoh",
            "hal_asal", "Penerusan");

    private static final OwnForm WARNING = new OwnForm(
            "",
            "Surat Teguran Awal",
            LayoutFamily.CENTRED_TITLE,
            LetterTopic.Kind.CASE,
            Optional.of(DocumentRoute.BY_SUPERIOR),
            CasePhase.SUMMONS,
            true,
            "Rahasia",
            "800.1.6.2",
            "Atasan langsung",
            List.of());

    private final Set<String> walked = new TreeSet<>();
    private Office office;
    private Path folder;

    @Test
    void everyPlaceThatWritesIsWalkedAndLogged(@TempDir Path empty) throws IOException {
        folder = empty;
        office = SampleOffices.open(empty.resolve("ruang"));
        try {
            walked.add("OfficeLog.enter");
            walked.add("EnterOffice.enter");
            assertThat(kindsSince(0))
                    .startsWith(ActKind.LOG_BEGUN.code(), ActKind.ACCOUNT_ADDED.code(), ActKind.SIGNED_IN.code());
            EnterOffice entrance = new EnterOffice(office.unitOfWork(), ShippedRoles.read(), new MemoryDoors());
            walk("EnterOffice.closed", () -> entrance.enter(UUID.randomUUID(), "x", "Y"), ActKind.ENTRY_REFUSED);
            CaseFile sample =
                    read(tx -> tx.queries(CaseFileQueries.class).unsettled()).get(0);
            Report report = report(sample);
            caseFile(report);
            incoming();
            authority(sample);
            letters(sample);
            numbers();
            rules();
            retention();
            forms(sample);
            rosters();
            accounts();
            assertThat(office.checkLog().check(List.of(), Progress.unwatched()).fault())
                    .isEmpty();
        } finally {
            office.close();
        }
        assertThat(walked).containsExactlyInAnyOrderElementsOf(placesThatWrite());
    }

    private Report report(CaseFile sample) throws IOException {
        FactsDraft facts = FactsDraft.of(read(tx ->
                        tx.queries(ReportQueries.class).report(sample.origin().report()))
                .orElseThrow());
        ReportDraft draft = new ReportDraft(
                new FactsDraft(
                        Optional.of(ReportSource.OFFICE_FINDING),
                        facts.form(),
                        facts.target(),
                        facts.contest(),
                        facts.actedOn(),
                        facts.unpaidLeave(),
                        facts.knownOn(),
                        facts.platform(),
                        facts.account(),
                        facts.link(),
                        facts.place(),
                        facts.description(),
                        Optional.empty()),
                List.of(DraftSubject.unidentified("akun_contoh")),
                Optional.of(new Reporter("Pelapor Contoh", "", "", "", "")),
                List.of(picture(1)));
        Report logged = walk("LogReport.log", () -> done(office.logReport().log(draft)), ActKind.REPORT_LOGGED);
        walk(
                "RestrictReport.lay",
                () -> done(office.reports()
                        .restrict()
                        .lay(
                                logged.id(),
                                new RestrictReport.Wish(
                                        true,
                                        "atasan terlapor",
                                        Map.of(office.actor().id(), true)))),
                ActKind.REPORT_ACCESS);
        walk("NotedLook.at", () -> office.reports().view().view(logged.id()).orElseThrow(), ActKind.REPORT_SEEN);
        walk("ViewReporter.view", () -> office.reports().viewReporter().view(logged.id()), ActKind.REPORTER_SEEN);
        walk(
                "AddEvidence.add",
                () -> done(office.reports().addEvidence().add(logged.id(), picture(2))),
                ActKind.EVIDENCE_ADDED);
        EvidenceItem piece = read(tx -> tx.queries(EvidenceQueries.class).ofReport(logged.id()))
                .get(0);
        KeepCustody custody = office.reports().custody();
        walk("KeepCustody.note", () -> seen(custody, piece), ActKind.EVIDENCE_SEEN);
        walk(
                "KeepCustody.verified",
                () -> office.verifyEvidence().verifyItem(piece, Progress.unwatched()),
                ActKind.EVIDENCE_VERIFIED);
        walk(
                "TellOrigin.tell",
                () -> done(office.reports().tellOrigin().tell(piece, Map.of(OriginKind.ACCOUNT, "akun_contoh"))),
                ActKind.EVIDENCE_HANDLED);
        walk(
                "JoinReport.join",
                () -> done(office.reports().join().join(logged.id(), Optional.empty(), List.of(picture(4)))),
                ActKind.EVIDENCE_ADDED,
                ActKind.REPORT_JOINED);
        walk(
                "MarkEvidence.save",
                () -> done(office.reports()
                        .markEvidence()
                        .save(piece, List.of(Mark.of(MarkKind.REDACTION, 1, 1, 3, 3)), Progress.unwatched())),
                ActKind.EVIDENCE_HANDLED);
        walk(
                "PackEvidence.pack",
                () -> done(office.reports()
                        .pack(office.letters().offices(), Texts.indonesian()::get)
                        .pack(logged.id(), PackageChoice.BOTH, folder, Progress.unwatched())),
                ActKind.EVIDENCE_COPIED,
                ActKind.EVIDENCE_COPIED,
                ActKind.EVIDENCE_COPIED,
                ActKind.EVIDENCE_PACKED);
        walk(
                "ReadEvidence.type",
                () -> done(office.reports().readEvidence().type(piece, "ajakan memilih")),
                ActKind.EVIDENCE_READ);
        ReadEvidence reading = new ReadEvidence(
                office.unitOfWork(),
                (file, side) -> Optional.of(new byte[] {1}),
                new TextEngine() {
                    @Override
                    public Optional<String> language() {
                        return Optional.of("ind");
                    }

                    @Override
                    public Optional<ReadText> read(byte[] picture, Progress progress) {
                        return Optional.of(new ReadText(List.of()));
                    }
                },
                new MemoryAutomaticReading(),
                () -> "Petugas",
                SampleOffices.TODAY);
        walk(
                "ReadEvidence.read",
                () -> reading.readReport(logged.id(), Progress.unwatched()),
                ActKind.EVIDENCE_READ,
                ActKind.EVIDENCE_READ,
                ActKind.EVIDENCE_READ);
        walk("KnownAgain.keep", () -> office.reports().knownAgain().ofReport(logged.id()), ActKind.EVIDENCE_SKETCHED);
        Path token = Files.write(
                folder.resolve("token.tsr"),
                TspReaderTest.stamp(
                        HexFormat.of().parseHex(piece.file().fingerprint().hex())));
        walk(
                "AttachStamp.attach",
                () -> done(office.reports().attachStamp().attach(piece, token)),
                ActKind.EVIDENCE_HANDLED);
        Subject typed = walk(
                "AddSubject.add",
                () -> done(office.reports().addSubject().add(logged.id(), DraftSubject.unidentified("akun_lain"))),
                ActKind.SUBJECT_ADDED);
        walk(
                "IdentifySubject.asTyped",
                () -> done(office.reports().identify().asTyped(typed.id(), sample.person(), "")),
                ActKind.SUBJECT_IDENTIFIED);
        RecordDisposition.Draft notProven = new RecordDisposition.Draft(
                Optional.of(Disposition.Kind.NOT_PROVEN), Optional.of(TODAY), "", "sudah diklarifikasi");
        walk(
                "RecordDisposition.record",
                () -> done(office.reports().dispose().record(typed.id(), notProven)),
                ActKind.REPORT_STATUS);
        walk(
                "IdentifySubject.asEmployee",
                () -> done(office.reports()
                        .identify()
                        .asEmployee(logged.subjects().get(0).id(), somebody().id(), "")),
                ActKind.SUBJECT_IDENTIFIED);
        walk(
                "CorrectReport.correct",
                () -> done(office.reports().correct().correct(logged.id(), 1, described(logged), "salah ketik")),
                ActKind.REPORT_CORRECTED);
        return read(tx -> tx.queries(ReportQueries.class).report(logged.id())).orElseThrow();
    }

    private static EvidenceItem seen(KeepCustody custody, EvidenceItem piece) {
        custody.note(piece, CustodyAct.VIEWED, "");
        return piece;
    }

    private void caseFile(Report report) {
        Subject subject = report.subjects().get(0);
        String row = office.law().rules().catalogue().get(0).id();
        walk(
                "ClassifySubject.choose",
                () -> done(office.cases().classify().choose(report, subject, List.of(row), "sesuai bukti")),
                ActKind.SUBJECT_CLASSIFIED);
        CaseView view = walk(
                "OpenCaseFile.open",
                () -> done(office.cases().open().open(report, subject)),
                ActKind.CASE_OPENED,
                // a piece of evidence follows its report
                ActKind.EVIDENCE_HANDLED,
                ActKind.EVIDENCE_HANDLED,
                ActKind.EVIDENCE_HANDLED);
        walk(
                "RecordFact.record",
                () -> done(office.cases().record().record(view.file().id(), new CaseFact.Noted(TODAY, "catatan"), "")),
                ActKind.CASE_FACT);
    }

    private void incoming() {
        LetterEntry entry = new LetterEntry(
                Optional.of(LetterPurpose.NOTICE),
                "Instansi Contoh",
                "B-77/2026",
                Optional.of(TODAY),
                Optional.of(TODAY),
                "Pemberitahuan",
                "",
                Optional.empty(),
                Optional.empty());
        ReceivedLetter letter = walk(
                "RegisterLetter.register",
                () -> done(office.incoming().register().register(entry)),
                ActKind.INCOMING_REGISTERED);
        walk(
                "FollowUpLetter.change",
                () -> done(office.incoming().followUp().correct(letter.id(), entry, "salah ketik")),
                ActKind.INCOMING_FOLLOWED);
    }

    private void authority(CaseFile sample) {
        walk(
                "NoteCircumstance.note",
                () -> office.authority()
                        .circumstances()
                        .note(sample.person().employee().orElseThrow(), false, false, true),
                ActKind.CIRCUMSTANCE_NOTED);
        UnitHeadDraft nobody = new UnitHeadDraft(
                new UnitId("contoh"),
                UnitHeadEntry.State.NO_POST,
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "",
                Optional.of(TODAY),
                "tidak ada jabatan");
        walk(
                "LayDownUnitHead.layDown",
                () -> done(office.authority().layDownUnitHead().layDown(nobody)),
                ActKind.UNIT_HEAD_SET);
    }

    private void letters(CaseFile sample) throws IOException {
        Texts texts = Texts.indonesian();
        LetterDraft draft = office.draftLetter().draft("F01", sample.id());
        draft = draft.withSignatory(
                        office.letters().offices().load().signatories().get(0))
                .withNumber(NumberWish.follows());
        PreparedLetter prepared = done(office.letters().prepare().prepare(draft));
        for (String missing : prepared.missing()) {
            draft = draft.with(missing, texts.get("sample.letter.tag." + missing));
        }
        LetterDraft ready = draft;
        IssuedLetter letter =
                walk("IssueLetter.freeze", () -> done(office.issueLetter().issue(ready)), ActKind.LETTER_ISSUED);
        assertThat(read(tx -> tx.queries(AuditQueries.class).letters()).stream()
                        .map(anchor -> anchor.head().number()))
                .as("the letter's register row holds the head of the log")
                .contains(read(tx -> tx.queries(AuditQueries.class).head())
                        .orElseThrow()
                        .number());
        walk(
                "FindLetters.writeNumber",
                () -> done(office.findLetters().writeNumber(letter.id(), "800/77/2026")),
                ActKind.LETTER_NUMBERED);
        walk("HandOutLetter.handed", () -> office.handOutLetter().open(letter.id(), copy -> {}), ActKind.LETTER_OPENED);
        walk(
                "HandOutLetter.handed",
                () -> {
                    office.handOutLetter().save(letter.id(), folder.resolve("salinan.docx"));
                    return letter;
                },
                ActKind.LETTER_SAVED);
        Path scan = Files.write(folder.resolve("pindaian.png"), png(3));
        walk(
                "AttachScan.keep",
                () -> done(office.letters().attachScan().attach(letter.id(), scan)),
                ActKind.SCAN_ATTACHED);
        PreventionEvent[] event = new PreventionEvent[1];
        walk(
                "RecordEvents.keep",
                () -> event[0] = done(office.letters()
                        .prevention()
                        .record(new EventDraft(
                                PreventionEvent.Kind.MEETING,
                                Optional.of(LocalDate.of(2026, 11, 2)),
                                "Sosialisasi",
                                "",
                                "",
                                Set.of(),
                                "9",
                                Optional.of(scan)))),
                ActKind.PREVENTION_RECORDED);
        walk(
                "RecordEvents.openScan",
                () -> office.letters().prevention().openScan(event[0].id()),
                ActKind.PREVENTION_SCAN_OPENED);
        walk(
                "RecordEvents.takeBack",
                () -> done(office.letters().prevention().takeBack(event[0].id(), "keliru")),
                ActKind.PREVENTION_TAKEN_BACK);
        walk("MakeLetters.make", () -> batch("TL", sample), ActKind.LETTERS_MADE, ActKind.LETTER_ISSUED);
        walk("MakeLetters.noted", () -> batch("PAKTA", sample), ActKind.LETTERS_MADE);
    }

    private Object batch(String form, CaseFile file) {
        BatchOrder order = new BatchOrder(
                form,
                List.of(new LetterTopic.OfCase(file.id())),
                TODAY,
                office.letters().offices().load().signatories().get(0),
                NumberWish.Way.NEXT,
                FOLLOW_UP,
                new BatchOrder.Destination(true, folder.resolve(form + ".docx")));
        return done(office.letters().many().make(order, Progress.unwatched()));
    }

    private void numbers() {
        KeepNumberBook book = office.letters().numberBook();
        NumberQueries.Register register = book.registers().get(0);
        String name = register.name();
        int year = register.year();
        int next = book.book(name, year).entries().size() + 1;
        walk("KeepNumberBook.reserve", () -> done(book.reserve(name, year, 1, "pesan")), ActKind.NUMBERS_TAKEN);
        walk("KeepNumberBook.giveUp", () -> done(book.giveUp(name, year, next, "batal")), ActKind.NUMBER_VOIDED);
        walk(
                "KeepNumberBook.continueAfter",
                () -> done(book.continueAfter(name, year, next + 5, "buku lain")),
                ActKind.NUMBERS_TAKEN);
    }

    private void rules() {
        AdditionDraft holiday = new AdditionDraft(
                Change.NEW,
                new EntryRef(EntryKind.HOLIDAY, ""),
                Map.of("date", "2027-04-06", "kind", "LOCAL", "name", "Hari jadi daerah"),
                Optional.empty(),
                "Keputusan contoh nomor 1",
                "Sesuai naskah asli");
        walk("AmendLaw.kept", () -> done(office.amendLaw().add(holiday)), ActKind.LAW_CHANGED);
        walk("TellAttempts.tell", () -> office.account().confirm("keliru".toCharArray()), ActKind.ATTEMPT_FAILED);
        walk(
                "Logbook.note",
                () -> {
                    office.log().book().note(Act.of(ActKind.LOCKED));
                    return office;
                },
                ActKind.LOCKED);
    }

    /** Another account proposes: this one may not decide on its own list. */
    private void retention() {
        InventedFile invented = new InventedFile(office, folder);
        walk(
                "KeepSchedule.change",
                () -> {
                    invented.dueAtOnce();
                    return office;
                },
                ActKind.RETENTION_SCHEDULE);
        UUID report = invented.plain(120).id().value();
        walk(
                "AssignClass.assign",
                () -> done(office.retention().assign().assign(report, report, InventedFile.DISCIPLINE, "tetap")),
                ActKind.RETENTION_CLASS);
        walk(
                "HoldFile.hold",
                () -> done(
                        office.retention().hold().hold(report, report, Optional.of(Hold.Ground.OTHER), "ditanyakan")),
                ActKind.RETENTION_HELD);
        walk(
                "HoldFile.lift",
                () -> done(office.retention().hold().lift(report, report, "jelas")),
                ActKind.RETENTION_LIFTED);
        ProposeDestruction own = office.retention().propose();
        DestructionList first = walk(
                "ProposeDestruction.propose",
                () -> done(own.propose(List.of(report), "jadwal")),
                ActKind.DESTRUCTION_PROPOSED);
        walk(
                "ProposeDestruction.withdraw",
                () -> done(own.withdraw(first.id(), "ulang")),
                ActKind.DESTRUCTION_WITHDRAWN);
        DestructionList list = done(own.propose(List.of(report), "jadwal"));
        Account other = done(office.keepAccounts()
                .add(
                        new NewUser("Pemutus Contoh", new Credentials("pemutus", "kebun-pagi-cerah-77".toCharArray())),
                        new AccountDraft(Set.of("officer"), Optional.empty(), "")));
        office = enter(other.signInName(), "kebun-pagi-cerah-77");
        walk(
                "DecideDestruction.decide",
                () -> done(office.retention().decide().approve(list.id())),
                ActKind.DESTRUCTION_APPROVED);
        walk(
                "RunDestruction.destroy",
                () -> done(office.retention().run().run(list.id(), Progress.unwatched())),
                ActKind.FILE_DESTROYED,
                ActKind.DESTROYED_SWEPT);
        walked.add("DestroyFiles.sweep");
        WriteMinutes minutes = InventedFile.minutes(office);
        DestructionList destroyed = office.retention().list().lists().get(0);
        walk(
                "WriteMinutes.write",
                () -> done(minutes.write(
                        list.id(), new WriteMinutes.Wish(minutes.signatories().get(0), minutes.proposed(destroyed)))),
                ActKind.LETTER_ISSUED,
                ActKind.DESTRUCTION_MINUTES);
        office = enter(SampleUser.NAME, SampleUser.PASSWORD);
    }

    private Office enter(String name, String password) {
        office.close();
        return new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP)
                .open(folder.resolve("ruang"), new Credentials(name, password.toCharArray()), SampleOffices.TODAY)
                .fold(opened -> opened, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }

    private void forms(CaseFile sample) throws IOException {
        byte[] template = Files.readAllBytes(office.letters()
                .examineTemplate()
                .forWord(office.draftLetter().catalogue().kind("F01")));
        LetterKind made = walk(
                "KeepOwnForms.add", () -> done(office.letters().ownForms().add(WARNING, template)), ActKind.FORM_ADDED);
        walk(
                "KeepOwnForms.withdraw",
                () -> {
                    office.letters().ownForms().withdraw(made);
                    return made;
                },
                ActKind.FORM_WITHDRAWN);
        HandOverToRegister register = office.cases().handOver();
        walk(
                "HandOverToRegister.keepCode",
                () -> {
                    register.keepCode(new IdisField.CodeKey("jenis", "contoh"), "77");
                    return register;
                },
                ActKind.REGISTER_CODE);
        IdisSheet sheet =
                new IdisSheet(sample.id(), sample.number(), "Contoh", List.of(), List.of(), Optional.empty(), "");
        walk(
                "HandOverToRegister.export",
                () -> register.export(sheet, (written, out) -> out.write(1), folder.resolve("lembar.xlsx")),
                ActKind.SHEET_EXPORTED);
    }

    private void accounts() {
        KeepAccounts keep = office.keepAccounts();
        AccountDraft auditor = new AccountDraft(Set.of("auditor"), Optional.empty(), "");
        Credentials typed = new Credentials("auditor-contoh", "kebun-pagi-cerah-77".toCharArray());
        Account added = walk(
                "KeepAccounts.add",
                () -> done(keep.add(new NewUser("Auditor Contoh", typed), auditor)),
                ActKind.ACCOUNT_ADDED);
        walk(
                "KeepAccounts.change",
                () -> done(keep.change(added.id(), "Wayan Sudarma Contoh", auditor)),
                ActKind.ACCOUNT_RENAMED,
                ActKind.ACCOUNT_CHANGED);
        walk(
                "KeepAccounts.givePassword",
                () -> done(keep.givePassword(added.id(), "sawah-luas-hijau-88".toCharArray())),
                ActKind.ACCOUNT_OPENED);
        Account heir = done(keep.add(
                new NewUser("Sari Contoh", new Credentials("sari", "pagi-cerah-di-kebun".toCharArray())),
                new AccountDraft(Set.of("leader"), Optional.empty(), "")));
        walk(
                "KeepAccounts.close",
                () -> done(keep.close(added.id(), Optional.of(heir.id()))),
                ActKind.ACCOUNT_HANDED_OVER,
                ActKind.ACCOUNT_TOOK_OVER,
                ActKind.ACCOUNT_CLOSED);
    }

    private void rosters() throws IOException {
        Path units = Files.writeString(
                folder.resolve("unit.csv"), "ID,NAMA UNOR,ID ATASAN\nU-1,Dinas Contoh Baru,\nU-2,Bidang Contoh,U-1\n");
        RosterDraft unitPlan = office.openRoster().open(units);
        walk(
                "ImportUnits.apply",
                () -> office.importUnits().apply(unitPlan.plan(), Progress.unwatched()),
                ActKind.BACKUP_MADE,
                ActKind.UNITS_IMPORTED);
        Path people =
                Files.writeString(folder.resolve("pegawai.csv"), "NIP BARU,NAMA\n198501012010011001,CONTOH BARU\n");
        RosterDraft plan = office.openRoster().open(people);
        walk(
                "ImportRoster.apply",
                () -> done(office.importRoster().apply(plan.plan(), Progress.unwatched())),
                ActKind.BACKUP_MADE,
                ActKind.ROSTER_IMPORTED);
    }

    private <T> T walk(String place, Supplier<T> work, ActKind... expected) {
        long before =
                read(tx -> tx.queries(AuditQueries.class).head()).orElseThrow().number();
        T result = work.get();
        assertThat(kindsSince(before))
                .as(place)
                .containsExactly(Arrays.stream(expected).map(ActKind::code).toArray(String[]::new));
        walked.add(place);
        return result;
    }

    private List<String> kindsSince(long before) {
        BrowseLog log = new BrowseLog(office.upkeep());
        long[] since = Arrays.stream(log.numbers(LogFilter.everything()))
                .filter(number -> number > before)
                .toArray();
        List<String> kinds =
                log.entries(since).stream().map(linked -> linked.entry().kind()).collect(Collectors.toList());
        Collections.reverse(kinds);
        return kinds;
    }

    private <T> T read(Function<? super Reading, ? extends T> work) {
        return office.upkeep().<T>read(work);
    }

    /** As {@code Class.method}. */
    private static Set<String> placesThatWrite() {
        Set<String> places = new TreeSet<>();
        for (JavaClass type :
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("id.jaganetral")) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean writes = call.getTargetOwner().isEquivalentTo(UnitOfWork.class)
                        && call.getName().equals("write");
                // what hands a unit of work on says nothing of its own
                if (writes && !type.isAssignableTo(UnitOfWork.class)) {
                    places.add(type.getSimpleName() + "." + call.getOrigin().getName());
                }
            }
        }
        return places;
    }

    private EmployeeLine somebody() {
        EmployeeFilter all = new EmployeeFilter("", Set.of(), Optional.empty(), "", Set.of(), false);
        Set<String> named =
                read(tx -> tx.queries(ReportQueries.class).lines(ReportFilter.everything(), 0, 500)).stream()
                        .map(ReportLine::toString)
                        .collect(Collectors.toSet());
        return office.findEmployees().search(all, 500).lines().stream()
                .filter(line -> named.stream().noneMatch(report -> report.contains(line.name())))
                .findFirst()
                .orElseThrow();
    }

    private static FactsDraft described(Report report) {
        FactsDraft now = FactsDraft.of(report);
        return new FactsDraft(
                now.source(),
                now.form(),
                now.target(),
                now.contest(),
                now.actedOn(),
                now.unpaidLeave(),
                now.knownOn(),
                now.platform(),
                now.account(),
                now.link(),
                now.place(),
                now.description() + " (dibetulkan)",
                now.letter());
    }

    private Received picture(int shade) {
        return done(office.receiveEvidence().receive(Arriving.clipboard(png(shade)), Progress.unwatched()));
    }

    private static byte[] png(int shade) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, 0xF0F0F0 + shade);
        return TestPictures.png(picture);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
