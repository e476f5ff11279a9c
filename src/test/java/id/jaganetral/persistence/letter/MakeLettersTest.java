package id.jaganetral.persistence.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.batch.BatchOrder;
import id.jaganetral.application.letter.batch.BatchResult;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.LetterMaterial;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One form for many people, on a real workspace. */
class MakeLettersTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final Map<String, String> FOLLOW_UP = Map.of(
            "diperiksa", LetterDraft.YES,
            "tanggal_periksa", "2026-11-10",
            "nama_pemeriksa", "Kepala Bidang Anggaran",
            "hasil_pemeriksaan", "tidak terbukti melakukan pelanggaran",
            "tindak_lanjut", "berkas ditutup");
    private static final CaseFileId ONE = CaseFileId.fresh();
    private static final CaseFileId TWO = CaseFileId.fresh();
    /** A case without any act, so that its letters lack something. */
    private static final CaseFileId BARE = CaseFileId.fresh();

    @TempDir
    Path folder;

    private Workspace workspace;
    private MakeLetters make;
    private FindLetters find;

    @BeforeEach
    void openWorkspace() {
        workspace = TestWorkspaces.create(folder.resolve("ruang"), List.of(SqlLetters.feature()), FRIDAY);
        StoredOfficeProfiles offices =
                new StoredOfficeProfiles(workspace.folder().settings());
        offices.save(LetterFixture.office());
        ShippedLetterLibrary library = new ShippedLetterLibrary();
        DraftLetter drafts = new DraftLetter(library, MakeLettersTest::material, offices, StoredLaw.shipped(), FRIDAY);
        PrepareLetter prepare = new PrepareLetter(
                workspace.unitOfWork(),
                library,
                new WorkspaceTemplates(workspace.folder().templates()),
                new WordTemplateCompiler(),
                offices,
                LetterPictures.none());
        IssueLetter issue = new IssueLetter(
                workspace.unitOfWork(),
                prepare,
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                () -> "Petugas",
                FRIDAY,
                new LetterObjections(
                        workspace.unitOfWork(),
                        offices,
                        new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, FRIDAY))::toIssuing,
                new AnnexedEvidence(new KeepCustody(workspace.unitOfWork(), () -> "Petugas", FRIDAY), form -> false));
        make = new MakeLetters(workspace.unitOfWork(), drafts, prepare, issue);
        find = new FindLetters(workspace.unitOfWork());
    }

    private static Optional<LetterMaterial> material(LetterTopic topic) {
        CaseFileId caseFile = ((LetterTopic.OfCase) topic).caseFile();
        LetterMaterial full = LetterFixture.material(caseFile);
        return Optional.of(
                caseFile.equals(BARE)
                        ? new LetterMaterial(
                                full.about(),
                                full.fields(),
                                full.origins(),
                                List.of(),
                                List.of(),
                                full.provisions(),
                                full.rows())
                        : full);
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void whoLacksSomethingIsRefusedAndTheOthersGetTheirNumbers() throws IOException {
        Path target = folder.resolve("keluar");
        BatchResult result =
                done(make.make(order("TL", FOLLOW_UP, false, target, ONE, BARE, TWO), Progress.unwatched()));
        assertThat(result.lines())
                .extracting(BatchResult.Line::number)
                .containsExactly("800.1.6.2/1/BKPSDM/2026", "", "800.1.6.2/2/BKPSDM/2026");
        assertThat(result.lines().get(1).reasons())
                .extracting(reason -> reason.field().orElse(""))
                .contains("perbuatan");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("TL 0001.docx", "TL 0002.docx");
        }
        assertThat(find.list(LetterFilter.everything(), 0, 9).total()).isEqualTo(2);
    }

    @Test
    void allInOneFileHasEachLetterOnPagesOfItsOwn() throws IOException {
        Path target = folder.resolve("semua.docx");
        BatchResult result = done(make.make(order("TL", FOLLOW_UP, true, target, ONE, TWO), Progress.unwatched()));
        assertThat(result.made()).isEqualTo(2);
        try (InputStream in = Files.newInputStream(target);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).containsSubsequence("/1/BKPSDM/2026", "/2/BKPSDM/2026");
            assertThat(document.getDocument().xmlText().split("<w:sectPr", -1)).hasSize(3);
            assertThat(document.getDocument().xmlText()).contains("<w:pgNumType w:start=\"1\"/>");
        }
    }

    @Test
    void cancellingTakesEveryNumberAndEveryFileBack() {
        Path target = folder.resolve("keluar");
        Progress afterTwo = (done, total) -> {
            if (done == 2) {
                throw new Cancelled();
            }
        };
        CaseFileId[] three = {ONE, TWO, CaseFileId.fresh()};
        assertThatThrownBy(() -> make.make(order("TL", FOLLOW_UP, false, target, three), afterTwo))
                .isInstanceOf(Cancelled.class);
        assertThat(target).isEmptyDirectory();
        assertThatThrownBy(() -> make.make(order("TL", FOLLOW_UP, true, folder.resolve("semua.docx"), three), afterTwo))
                .isInstanceOf(Cancelled.class);
        assertThat(folder.resolve("semua.docx")).doesNotExist();
        assertThat(find.list(LetterFilter.everything(), 0, 9).total()).isZero();
        assertThat(workspace.folder().letters().names()).isEmpty();
        assertThat(done(make.make(order("TL", FOLLOW_UP, false, target, ONE), Progress.unwatched()))
                        .lines()
                        .get(0)
                        .number())
                .isEqualTo("800.1.6.2/1/BKPSDM/2026");
    }

    @Test
    void formsWithoutANumberAreWrittenAndNotRegistered() {
        BatchResult result = done(make.make(
                order("PAKTA", Map.of(), true, folder.resolve("semua.docx"), ONE, TWO), Progress.unwatched()));
        assertThat(result.lines()).extracting(BatchResult.Line::reasons).containsOnly(List.of());
        assertThat(find.list(LetterFilter.everything(), 0, 9).total()).isZero();
        assertThat(folder.resolve("semua.docx")).isNotEmptyFile();
    }

    @Test
    void nobodyChosenIsRefused() {
        String key = make.make(order("TL", Map.of(), true, folder.resolve("x.docx")), Progress.unwatched())
                .fold(result -> "", reasons -> reasons.get(0).message().key());
        assertThat(key).isEqualTo("letter.batch.nobody");
    }

    private static BatchOrder order(
            String form, Map<String, String> fields, boolean together, Path target, CaseFileId... files) {
        return new BatchOrder(
                form,
                Stream.of(files).<LetterTopic>map(LetterTopic.OfCase::new).toList(),
                LocalDate.of(2026, 11, 20),
                LetterFixture.office().signatories().get(0),
                NumberWish.Way.NEXT,
                fields,
                new BatchOrder.Destination(together, target));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }
}
