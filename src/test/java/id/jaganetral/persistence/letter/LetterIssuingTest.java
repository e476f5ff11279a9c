package id.jaganetral.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.LetterPages;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.application.letter.number.NumberQueries;
import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.application.letter.use.AttachScan;
import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.letter.use.LetterTrail;
import id.jaganetral.application.letter.use.LetterUse;
import id.jaganetral.application.letter.use.SignedScan;
import id.jaganetral.application.settings.SaveOfficeProfile;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.letter.OfficePages;
import id.jaganetral.document.letter.WordCopyStamp;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.NumberScope;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Paper;
import id.jaganetral.domain.letter.TimeZoneLabel;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.forge.DocxFile;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkingFolder;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a case to a frozen letter, on a real workspace. */
class LetterIssuingTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 11, 13);
    private static final CaseFileId CASE = CaseFileId.fresh();

    @TempDir
    Path folder;

    private Workspace workspace;
    private StoredOfficeProfiles offices;
    private WorkspaceTemplates shelf;
    private final ShippedLetterLibrary library = new ShippedLetterLibrary();
    private final WordTemplateCompiler compiler = new WordTemplateCompiler();
    private DraftLetter drafts;
    private PrepareLetter prepare;
    private IssueLetter issue;
    private FindLetters find;
    private HandOutLetter handOut;
    private AttachScan attach;

    @BeforeEach
    void openWorkspace() {
        workspace = TestWorkspaces.create(folder.resolve("ruang"), List.of(SqlLetters.feature()), FRIDAY);
        offices = new StoredOfficeProfiles(workspace.folder().settings());
        offices.save(LetterFixture.office());
        shelf = new WorkspaceTemplates(workspace.folder().templates());
        WorkspaceLetterFiles files = new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working());
        drafts = new DraftLetter(
                library, id -> Optional.of(LetterFixture.material(CASE)), offices, StoredLaw.shipped(), FRIDAY);
        prepare = new PrepareLetter(workspace.unitOfWork(), library, shelf, compiler, offices, LetterPictures.none());
        issue = new IssueLetter(
                workspace.unitOfWork(),
                prepare,
                files,
                () -> "Petugas",
                FRIDAY,
                new LetterObjections(
                        workspace.unitOfWork(),
                        offices,
                        new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, FRIDAY))::toIssuing,
                new AnnexedEvidence(new KeepCustody(workspace.unitOfWork(), () -> "Petugas", FRIDAY), form -> false));
        find = new FindLetters(workspace.unitOfWork());
        attach = new AttachScan(workspace.unitOfWork(), files, () -> "Petugas Contoh", FRIDAY);
        handOut = handing(new OfficePages(new TestWorkingFolder()));
    }

    private HandOutLetter handing(LetterPages pages) {
        return new HandOutLetter(
                workspace.unitOfWork(),
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                pages,
                new WordCopyStamp(Texts.indonesian()),
                () -> "Petugas Contoh",
                FRIDAY,
                new AnnexedEvidence(new KeepCustody(workspace.unitOfWork(), () -> "Petugas", FRIDAY), form -> false));
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void aSummonsIsIssuedWithTheNextNumberAndFrozen() throws IOException {
        IssuedLetter letter = done(issue.issue(summons()));
        assertThat(letter.number()).isEqualTo("800.1.6.2/1/BKPSDM/2026");
        String text = text(Files.readAllBytes(handOut.open(letter.id(), copy -> {})));
        assertThat(text)
                .containsSubsequence(
                        "SURAT PANGGILAN I",
                        "NOMOR 800.1.6.2/1/BKPSDM/2026",
                        "Contoh Terlapor, S.E.",
                        "19900412 201503 2 003",
                        "Penata Muda Tingkat I, III/b",
                        "Bidang Anggaran, Dinas Contoh",
                        "Rabu",
                        "2 Desember 2026",
                        "09.00 WITA",
                        "Plt. KEPALA BADAN,",
                        "BUDI CONTOH, S.Sos.")
                .doesNotContain("[", "{");
        assertThat(letter.values().text("hari_periksa")).isEqualTo("Rabu");
        assertThat(find.letter(letter.id()).values().text("nama")).isEqualTo("Contoh Terlapor, S.E.");
    }

    @Test
    void numbersHaveNoGapsAndEachYearBeginsAnew() {
        assertThat(done(issue.issue(summons())).serial()).contains(1);
        refused(issue.issue(summons().with("dugaan", "")));
        assertThat(done(issue.issue(summons())).serial()).contains(2);
        assertThat(done(issue.issue(summons().withDate(LocalDate.of(2027, 1, 4))))
                        .number())
                .isEqualTo("800.1.6.2/1/BKPSDM/2027");
    }

    @Test
    void missingValuesAreListedByTagAndNothingIsIssued() throws IOException {
        LetterDraft draft =
                summons().with("tanggal_periksa", "").with("tempat_periksa", "").withExaminers(List.of());
        PreparedLetter prepared = done(prepare.prepare(draft));
        assertThat(prepared.missing())
                .containsExactly("hari_periksa", "pemeriksa", "tanggal_periksa", "tempat_periksa");
        assertThat(refused(issue.issue(draft)))
                .extracting(reason -> reason.field().orElse(""))
                .containsExactlyElementsOf(prepared.missing());
        assertThat(text(prepared.document()))
                .contains("[Tanggal pemeriksaan]", "[Tempat pemeriksaan]")
                .doesNotContain("_periksa");
        assertThat(find.list(LetterFilter.everything(), 0, 10).total()).isZero();
        assertThat(workspace.folder().letters().names()).isEmpty();
    }

    @Test
    void anExaminerWithoutNameLacksItAndIsNotGivenTheNameOfTheAccused() throws IOException {
        PreparedLetter prepared =
                done(prepare.prepare(summons().withExaminers(List.of(new ExaminerEntry("", "", "", "Auditor", "")))));
        assertThat(prepared.missing()).containsExactly("nama");
        String text = text(prepared.document());
        assertThat(text.substring(text.indexOf("menghadap")))
                .contains("[Nama lengkap dengan gelar]")
                .doesNotContain("Contoh Terlapor", "[nama]");
    }

    @Test
    void aNumberMayFollowAndIsWrittenInOnce() {
        IssuedLetter letter = done(issue.issue(summons().withNumber(NumberWish.follows())));
        assertThat(letter.number()).isEqualTo("800.1.6.2/          /BKPSDM/2026");
        IssuedLetter numbered = done(find.writeNumber(letter.id(), "800.1.6.2/99/BKPSDM/2026"));
        assertThat(numbered.numberFollows()).isFalse();
        assertThat(numbered.sha256()).isEqualTo(letter.sha256());
        assertThatThrownBy(() -> find.writeNumber(letter.id(), "lain")).isInstanceOf(OperationFailed.class);
    }

    @Test
    void aTypedNumberIsNotGivenTwice() {
        LetterDraft typed = summons().withNumber(NumberWish.typed("R.800/7/2026"));
        assertThat(done(issue.issue(typed)).number()).isEqualTo("R.800/7/2026");
        assertThat(refused(issue.issue(typed)))
                .extracting(reason -> reason.field().orElse(""))
                .containsExactly("number");
    }

    @Test
    void theBookSaysWhatBecameOfEveryNumber() {
        KeepNumberBook keep = new KeepNumberBook(workspace.unitOfWork(), offices, () -> "Petugas Contoh", FRIDAY);
        assertThat(keep.registers()).containsExactly(new NumberQueries.Register("surat", 2026, 0));
        assertThat(done(keep.continueAfter("surat", 2026, 3, "Buku lama")).entries())
                .hasSize(3);
        assertThat(refused(keep.continueAfter("surat", 2026, 3, "Buku lama")))
                .extracting(reason -> reason.message().key())
                .containsExactly("letter.book.behind");
        assertThat(done(issue.issue(summons())).number()).isEqualTo("800.1.6.2/4/BKPSDM/2026");
        done(keep.reserve("surat", 2026, 2, "Untuk surat Sekda"));
        assertThat(done(issue.issue(summons().withDate(FRIDAY_BEFORE))).number())
                .isEqualTo("800.1.6.2/7/BKPSDM/2026");
        IssuedLetter kept = done(issue.issue(summons().withNumber(NumberWish.reserved("5"))));
        assertThat(kept.number()).isEqualTo("800.1.6.2/5/BKPSDM/2026");
        assertThat(refused(issue.issue(summons().withNumber(NumberWish.reserved("5")))))
                .extracting(reason -> reason.message().key())
                .containsExactly("letter.issue.number.notReserved");
        NumberBook book = done(keep.giveUp("surat", 2026, 6, "Surat batal"));
        assertThat(book.entries())
                .extracting(entry -> entry.serial() + " " + entry.state())
                .containsExactly("7 USED", "6 VOID", "5 USED", "4 USED", "3 OUTSIDE", "2 OUTSIDE", "1 OUTSIDE");
        assertThat(book.entries().get(0).letter().orElseThrow().backDated()).isTrue();
        assertThat(refused(keep.giveUp("surat", 2026, 7, "x"))).hasSize(1);
        assertThat(refused(issue.issue(summons().withNumber(NumberWish.reserved("6")))))
                .hasSize(1);
    }

    @Test
    void aFormMayHaveAPatternAndACodeOfItsOwn() {
        KeepNumberBook keep = new KeepNumberBook(workspace.unitOfWork(), offices, () -> "Petugas Contoh", FRIDAY);
        done(keep.number("F01", new NumberRules.OfForm("R.{klas}/{urut3}/{bulan_romawi}/{tahun}", "800.1.6")));
        assertThat(done(issue.issue(summons())).number()).isEqualTo("R.800.1.6/001/XI/2026");
        assertThat(refused(keep.number("F01", new NumberRules.OfForm("{salah}", ""))))
                .extracting(reason -> reason.field().orElse(""))
                .containsExactly("pattern");
        done(keep.number("F01", new NumberRules.OfForm("", "")));
        assertThat(done(issue.issue(summons())).number()).isEqualTo("800.1.6.2/2/BKPSDM/2026");
    }

    @Test
    void aCorrectedLetterSupersedesAndKeepsTheFirstOne() {
        IssuedLetter first = done(issue.issue(summons()));
        IssuedLetter second =
                done(issue.issue(summons().with("tempat_periksa", "Aula").correcting(first.id())));
        List<LetterLine> lines =
                find.list(LetterFilter.ofCase(CASE.value()), 0, 10).lines();
        assertThat(lines)
                .filteredOn(LetterLine::superseded)
                .extracting(LetterLine::id)
                .containsExactly(first.id());
        assertThat(second.supersedes()).contains(first.id());
        assertThat(workspace.folder().letters().names()).hasSize(2);
    }

    @Test
    void aCorrectionBeginsWithWhatTheLetterPrintedAndMayKeepItsNumber() {
        IssuedLetter first = done(issue.issue(summons().with("tempat_periksa", "Aula")));
        LetterDraft draft = drafts.correction(first);
        assertThat(draft.field("tanggal_periksa")).isEqualTo("2026-12-02");
        assertThat(draft.field("jam_periksa")).isEqualTo("09.00");
        assertThat(draft.field("tempat_periksa")).isEqualTo("Aula");
        assertThat(draft.examiners()).isEqualTo(summons().examiners());
        assertThat(draft.copies()).isEqualTo(summons().copies());
        assertThat(Texts.indonesian().get(draft.origins().get("jam_periksa")))
                .isEqualTo("surat nomor 800.1.6.2/1/BKPSDM/2026 yang dibetulkan");
        IssuedLetter second = done(issue.issue(draft.with("jam_periksa", "10.00")));
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(handOut.trail(first.id()).correctedBy().map(IssuedLetter::id))
                .contains(second.id());
        assertThat(handOut.trail(second.id()).corrects().map(IssuedLetter::id)).contains(first.id());
        assertThat(refused(issue.issue(draft)))
                .extracting(reason -> reason.message().key())
                .containsExactly("letter.issue.corrected");
    }

    @Test
    void everyTimeAConfidentialLetterIsInHandIsWrittenDown() throws IOException {
        IssuedLetter letter = done(issue.issue(summons()));
        assertThat(letter.confidential()).isTrue();
        handOut.open(letter.id(), copy -> {});
        handOut.print(letter.id(), copy -> {});
        handOut.save(letter.id(), folder.resolve("salinan.docx"));
        Path scanned = Files.write(folder.resolve("ttd.pdf"), "%PDF-1.7 isi".getBytes(StandardCharsets.US_ASCII));
        SignedScan scan = done(attach.attach(letter.id(), scanned));
        assertThat(Files.readAllBytes(handOut.openScan(scan, copy -> {}))).isEqualTo(Files.readAllBytes(scanned));
        LetterTrail trail = handOut.trail(letter.id());
        assertThat(trail.uses())
                .extracting(LetterUse::way)
                .containsExactlyInAnyOrder(
                        LetterUse.Way.OPENED,
                        LetterUse.Way.PRINTED,
                        LetterUse.Way.SAVED,
                        LetterUse.Way.SCAN_ATTACHED,
                        LetterUse.Way.SCAN_OPENED);
        assertThat(trail.uses())
                .extracting(LetterUse::way, LetterUse::copy)
                .contains(
                        tuple(LetterUse.Way.OPENED, Optional.empty()),
                        tuple(LetterUse.Way.PRINTED, Optional.of(1)),
                        tuple(LetterUse.Way.SAVED, Optional.of(2)));
        assertThat(text(Files.readAllBytes(folder.resolve("salinan.docx")))).contains("Salinan nomor 2");
        assertThat(text(Files.readAllBytes(handOut.open(letter.id(), copy -> {}))))
                .doesNotContain("Salinan nomor");
        assertThat(trail.uses()).extracting(LetterUse::by).containsOnly("Petugas Contoh");
        assertThat(trail.scans()).containsExactly(scan);
        workspace.folder().letters().write(scan.file(), out -> out.write(1));
        assertThatThrownBy(() -> handOut.openScan(scan, copy -> {})).isInstanceOf(OperationFailed.class);
    }

    @Test
    void printingIsWrittenDownWhenItHappenedAndNotWhenItFailed() {
        LetterId id = done(issue.issue(summons())).id();
        List<Act> log = logged();
        assertFails(() -> handOut.print(id, LetterIssuingTest::broken));
        assertWritten(id, log);
        handOut.print(id, copy -> {});
        assertWritten(id, log, tuple(LetterUse.Way.PRINTED, Optional.of(1), ActKind.LETTER_PRINTED));
    }

    @Test
    void openingIsWrittenDownWhenItHappenedAndNotWhenItFailed() {
        LetterId id = done(issue.issue(summons())).id();
        List<Act> log = logged();
        assertFails(() -> handOut.open(id, LetterIssuingTest::broken));
        assertWritten(id, log);
        handOut.open(id, copy -> {});
        assertWritten(id, log, tuple(LetterUse.Way.OPENED, Optional.empty(), ActKind.LETTER_OPENED));
    }

    @Test
    void savingElsewhereIsWrittenDownWhenItHappenedAndNotWhenItFailed() {
        LetterId id = done(issue.issue(summons())).id();
        List<Act> log = logged();
        assertFails(() -> handOut.save(id, folder.resolve("tidak-ada").resolve("salinan.docx")));
        assertWritten(id, log);
        handOut.save(id, folder.resolve("salinan.docx"));
        assertWritten(id, log, tuple(LetterUse.Way.SAVED, Optional.of(1), ActKind.LETTER_SAVED));
    }

    @Test
    void aPdfIsWrittenDownWhenItWasMadeAndNotWhenItFailed() throws IOException {
        LetterId id = done(issue.issue(summons())).id();
        List<Act> log = logged();
        Path target = folder.resolve("surat.pdf");
        assertFails(() -> handing(new MadePages(false)).pdf(id, target, Progress.unwatched()));
        Path taken = Files.createDirectories(folder.resolve("terpakai.pdf").resolve("isi"))
                .getParent();
        assertFails(() -> handing(new MadePages(true)).pdf(id, taken, Progress.unwatched()));
        assertThat(target).doesNotExist();
        assertWritten(id, log);
        handing(new MadePages(true)).pdf(id, target, Progress.unwatched());
        assertThat(text(Files.readAllBytes(target))).contains("Salinan nomor 1");
        assertWritten(id, log, tuple(LetterUse.Way.PDF, Optional.of(1), ActKind.LETTER_PDF));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private static void broken(Path copy) {
        throw new OperationFailed(Message.of("kit.desktop.cannotPrint", copy.toString()));
    }

    private static void assertFails(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(OperationFailed.class);
    }

    /** What the log is told from now on. */
    private List<Act> logged() {
        List<Act> acts = new ArrayList<>();
        workspace.logInto((tx, told) -> acts.addAll(told));
        return acts;
    }

    /** Way, number of the copy and act of each use. */
    private void assertWritten(LetterId id, List<Act> log, Tuple... expected) {
        List<LetterUse> uses = handOut.trail(id).uses();
        assertThat(log).hasSameSizeAs(uses);
        assertThat(IntStream.range(0, uses.size())
                        .mapToObj(i -> tuple(
                                uses.get(i).way(),
                                uses.get(i).copy(),
                                log.get(i).kind())))
                .containsExactly(expected);
    }

    @Test
    void onlyPdfAndPicturesAreTakenAsScans() throws IOException {
        IssuedLetter letter = done(issue.issue(summons()));
        Path word = Files.write(folder.resolve("ttd.pdf"), "PK bukan pdf".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused(attach.attach(letter.id(), word)))
                .extracting(reason -> reason.message().key())
                .containsExactly("letter.scan.kind");
        assertThat(handOut.trail(letter.id()).uses()).isEmpty();
    }

    @Test
    void aChangedFileIsNotPassedOffAsTheLetter() {
        IssuedLetter letter = done(issue.issue(summons()));
        workspace.folder().letters().write(letter.file(), out -> out.write(1));
        assertThatThrownBy(() -> handOut.open(letter.id(), copy -> {}))
                .isInstanceOf(OperationFailed.class)
                .extracting(thrown -> ((OperationFailed) thrown).shown().key())
                .isEqualTo("letter.changed");
    }

    @Test
    void theOfficesOwnTemplateWinsUntilTheShippedOneIsBroughtBack() throws IOException {
        ExamineTemplate doctor = new ExamineTemplate(library, shelf, compiler, offices);
        LetterKind kind = library.catalogue().kind("F01");
        byte[] shipped = shelf.read(kind).bytes();
        byte[] bad = new DocxFile()
                .body("<w:p><w:r><w:t>Tanpa tanda</w:t></w:r></w:p>")
                .bytes();
        assertThat(refused(doctor.replace(kind, bad))).hasSizeGreaterThan(5);
        assertThat(shelf.read(kind).own()).isFalse();
        shelf.replace(kind, bad);
        assertThat(doctor.edited(kind)).isTrue();
        assertThat(done(doctor.examine(kind)).usable()).isFalse();
        assertThat(refused(issue.issue(summons()))).isNotEmpty();
        doctor.restore(kind);
        assertThat(shelf.read(kind).bytes()).isEqualTo(shipped);
        assertThat(done(doctor.examine(kind)).problems()).isEmpty();
    }

    @Test
    void theFollowUpGoesToTheBodyThatOverseesOnThatDay() throws IOException {
        LetterDraft draft = drafts.draft("TL", CASE)
                .with("diperiksa", LetterDraft.YES)
                .with("tanggal_periksa", "2026-11-10")
                .with("nama_pemeriksa", "Kepala Bidang Anggaran")
                .with("hasil_pemeriksaan", "tidak terbukti melakukan pelanggaran")
                .with("tindak_lanjut", "berkas ditutup");
        String text =
                text(Files.readAllBytes(handOut.open(done(issue.issue(draft)).id(), copy -> {})));
        assertThat(text)
                .contains(
                        "Yth. Kepala Badan Kepegawaian Negara",
                        "c.q. Deputi Bidang Pengawasan dan Pengendalian Manajemen ASN",
                        "a.n. Contoh Terlapor, S.E.",
                        "Menindaklanjuti surat Bawaslu Kabupaten Contoh",
                        "5.\tTindak lanjut: berkas ditutup.",
                        "Menteri Dalam Negeri;")
                .doesNotContain("KASN", "Komisi Aparatur");
    }

    @Test
    void thePaperOfTheOfficeIsUsed() throws IOException {
        byte[] letter = done(prepare.prepare(summons())).document();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            assertThat(document.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getH()
                            .toString())
                    .isEqualTo("16838");
        }
    }

    @Test
    void valuesTellWhereTheyCameFrom() {
        LetterDraft draft = drafts.draft("F01", CASE).with("tempat_periksa", "Aula");
        assertThat(draft.origins().get("tempat_periksa").key()).isEqualTo("letter.origin.hand");
        assertThat(draft.origins().get("dugaan").key()).isEqualTo("letter.origin.report");
        assertThat(draft.origins().get("sifat").key()).isEqualTo("letter.origin.form");
    }

    @Test
    void theProfileIsKeptWholeAndChecked() {
        assertThat(new StoredOfficeProfiles(workspace.folder().settings()).load())
                .isEqualTo(LetterFixture.office());
        OfficeProfile bad = new OfficeProfile(
                "",
                "x",
                "x",
                "",
                "",
                "",
                "",
                "x",
                "x",
                "x",
                TimeZoneLabel.WIB,
                Paper.F4,
                "Rahasia",
                new NumberPattern("{klas}"),
                NumberScope.OFFICE,
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(refused(new SaveOfficeProfile(offices).save(bad)))
                .extracting(reason -> reason.field().orElse(""))
                .containsExactly("government", "pattern");
    }

    private LetterDraft summons() {
        return drafts.draft("F01", CASE)
                .with("tanggal_periksa", "2026-12-02")
                .with("jam_periksa", "09:00")
                .withExaminers(List.of(new ExaminerEntry("Rina Contoh, S.H.", "", "", "Kepala Bidang Anggaran", "")));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    private static List<Reason> refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("was done");
                },
                reasons -> reasons);
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
