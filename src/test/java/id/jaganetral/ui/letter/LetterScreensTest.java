package id.jaganetral.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.ExportForSrikandi;
import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.LetterFilter;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.letter.own.KeepOwnForms;
import id.jaganetral.application.letter.own.OfficeLibrary;
import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.application.letter.use.AttachScan;
import id.jaganetral.application.letter.use.HandOutLetter;
import id.jaganetral.application.settings.SaveOfficeProfile;
import id.jaganetral.document.letter.OfficePages;
import id.jaganetral.document.letter.WordCopyStamp;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.authority.GovernmentKind;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterId;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.forge.DocxFile;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.persistence.letter.MadePages;
import id.jaganetral.persistence.letter.ShippedDocumentSets;
import id.jaganetral.persistence.letter.ShippedHandoverTokens;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.letter.VersionedTemplates;
import id.jaganetral.persistence.letter.WorkspaceLetterFiles;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkingFolder;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.draft.MemoryDrafts;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of letters on a real workspace. */
class LetterScreensTest extends ScreenTest {
    private static final CaseFileId CASE = CaseFileId.fresh();

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Workspace workspace;
    private static final String TRANSITION =
            "Pasal 42 Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil";

    private LetterWork work;
    private StoredOfficeProfiles offices;

    @BeforeEach
    void openWorkspace() {
        workspace = TestWorkspaces.create(folder.resolve("ruang"), List.of(SqlLetters.feature()), TestKit.CLOCK);
        offices = new StoredOfficeProfiles(workspace.folder().settings());
        offices.save(LetterFixture.office());
        WorkspaceLetterFiles files = new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working());
        ShippedLetterLibrary library = new ShippedLetterLibrary();
        PrepareLetter prepare = new PrepareLetter(
                workspace.unitOfWork(),
                library,
                new WorkspaceTemplates(workspace.folder().templates()),
                new WordTemplateCompiler(),
                offices,
                LetterPictures.none());
        OfficePages pages = new OfficePages(new TestWorkingFolder());
        LetterObjections objections = new LetterObjections(
                workspace.unitOfWork(),
                offices,
                new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, TestKit.CLOCK));
        work = new LetterWork(
                new DraftLetter(
                        library,
                        id -> Optional.of(LetterFixture.material(CASE)),
                        offices,
                        StoredLaw.shipped(),
                        TestKit.CLOCK),
                prepare,
                new IssueLetter(
                        workspace.unitOfWork(),
                        prepare,
                        files,
                        () -> "Petugas",
                        TestKit.CLOCK,
                        objections::toIssuing,
                        new AnnexedEvidence(
                                new KeepCustody(workspace.unitOfWork(), () -> "Petugas", TestKit.CLOCK),
                                form -> false)),
                new FindLetters(workspace.unitOfWork()),
                pages,
                new HandOutLetter(
                        workspace.unitOfWork(),
                        files,
                        pages,
                        new WordCopyStamp(Texts.indonesian()),
                        () -> "Petugas",
                        TestKit.CLOCK,
                        new AnnexedEvidence(
                                new KeepCustody(workspace.unitOfWork(), () -> "Petugas", TestKit.CLOCK),
                                form -> false)),
                new LetterWork.Beside(
                        objections,
                        new AttachScan(workspace.unitOfWork(), files, () -> "Petugas", TestKit.CLOCK),
                        new ExportForSrikandi(
                                prepare, ShippedHandoverTokens.read(), new Logbook(workspace.unitOfWork())),
                        new FindEmployees(workspace.unitOfWork())));
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndTheLetterIsIssuedWhenItIsThere() {
        IssueLetterViewModel model = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        IssueLetterView view = showScreen(() -> new IssueLetterView(model, kit.kit(), "F01"));
        assertThat(model.prepared().get().orElseThrow().missing()).contains("tanggal_periksa", "pemeriksa");
        photograph("letter-issue-missing");
        clickOn("Terbitkan surat");
        assertThat(model.reasons().get()).isNotEmpty();
        fx(() -> {
            model.change(draft -> draft.with("tanggal_periksa", "2024-10-28")
                    .with("jam_periksa", "09.00")
                    .withExaminers(
                            List.of(new ExaminerEntry("Rina Contoh, S.H.", "", "", "Kepala Bidang Anggaran", ""))));
            return null;
        });
        assertThat(model.prepared().get().orElseThrow().missing()).isEmpty();
        assertThat(model.reasons().get()).isEmpty();
        assertThat(model.words()).contains("SURAT PANGGILAN I", "Senin", "28 Oktober 2024");
        photograph("letter-issue");
        assertThat(view.mayLeave()).isFalse();
        clickOn("Terbitkan surat");
        assertThat(view.mayLeave()).isTrue();
        assertThat(kit.opened).containsExactly(new Places.Letters("800.1.6.2/1/BKPSDM/2024"));
        assertThat(work.find().list(LetterFilter.everything(), 0, 9).total()).isEqualTo(1);
    }

    @Test
    void aProfileFilledMeanwhileIsInTheLetterAndWhatWasTypedStays() {
        offices.save(OfficeProfile.blank());
        IssueLetterViewModel model = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        IssueLetterView view = showScreen(() -> new IssueLetterView(model, kit.kit(), "F01"));
        assertThat(model.prepared().get().orElseThrow().missing()).contains("tempat_surat");
        assertThat(model.draft().get().orElseThrow().field("tempat_periksa")).isEmpty();

        offices.save(LetterFixture.office());
        again(view);
        assertThat(model.prepared().get().orElseThrow().missing()).doesNotContain("tempat_surat");
        Signatory first = LetterFixture.office().signatories().get(0);
        assertThat(model.draft().get().orElseThrow().signatory()).isEqualTo(first);
        assertThat(lookup("#signatory").queryComboBox().getValue()).isEqualTo(first);

        offices.save(OfficeProfile.blank());
        again(view);
        fx(() -> {
            model.change(draft -> draft.with("jam_periksa", "09.00"));
            return null;
        });
        offices.save(LetterFixture.office());
        again(view);
        assertThat(model.draft().get().orElseThrow().field("jam_periksa")).isEqualTo("09.00");
        assertThat(model.draft().get().orElseThrow().signatory()).isEqualTo(first);
        assertThat(lookup("#signatory").queryComboBox().getValue()).isEqualTo(first);
    }

    private static void again(IssueLetterView view) {
        fx(() -> {
            view.shown();
            return null;
        });
    }

    @Test
    void aSignatoryNeedsNameAndPositionAndANipThatIsOne() {
        Texts texts = Texts.indonesian();
        SignatoryForm form = fx(() -> new SignatoryForm(texts, Signatory.none()));
        show(() -> new VBox(form.root()));
        assertThat(fx(form::complete)).isFalse();
        clickOn("#position").write("Kepala Badan");
        clickOn("#name").write("Rina Contoh");
        clickOn("#nip").write("12345");
        assertThat(fx(form::complete)).isFalse();
        assertThat(lookup(texts.get("employee.nip.length", "5")).tryQuery()).isPresent();
        clickOn("#nip").eraseText(5);
        assertThat(fx(form::complete)).isTrue();
    }

    @Test
    void minutesTakeQuestionAfterQuestion() {
        IssueLetterViewModel model = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        showScreen(() -> new IssueLetterView(model, kit.kit(), "F08"));
        int prepared = model.draft().get().orElseThrow().rows("tanya_jawab").size();
        TextArea first = (TextArea) lookup(node ->
                        node instanceof TextArea area && area.getPromptText().equals("Jawaban"))
                .query();
        fx(() -> {
            first.requestFocus();
            first.setText("Saya sehat.");
            return null;
        });
        photograph("letter-issue-minutes");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        List<Map<String, String>> rows = model.draft().get().orElseThrow().rows("tanya_jawab");
        assertThat(rows).hasSize(prepared + 1);
        assertThat(rows.get(0)).containsEntry("jawaban", "Saya sehat.");
        assertThat(rows.get(1)).containsEntry("pertanyaan", "");
        assertThat(model.words()).contains("Saya sehat.");
    }

    /** Rows are added, filled, moved and taken away; the form opened after a crash has other ones. */
    @Test
    void rowsOfALetterSurviveACrash() throws TimeoutException {
        MemoryDrafts drafts = new MemoryDrafts();
        Kit same = kit.kit();
        same.drafts().begin(drafts);
        IssueLetterViewModel crashed = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        showScreen(() -> new IssueLetterView(crashed, same, "F08"));
        int prepared = crashed.draft().get().orElseThrow().rows("tanya_jawab").size();
        TextArea answer = (TextArea) lookup(node ->
                        node instanceof TextArea area && area.getPromptText().equals("Jawaban"))
                .query();
        fx(() -> {
            answer.setText("Saya sehat.\nSaya bersedia.");
            answer.requestFocus();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        fx(() -> {
            lookup("Tambah pemeriksa").queryButton().fire();
            return null;
        });
        Set<String> changed = Set.of("list.tanya_jawab", "list.examiner");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> drafts.stored().values().stream()
                .map(Map::keySet)
                .anyMatch(changed::equals));
        LetterDraft left = crashed.draft().get().orElseThrow();
        assertThat(left.rows("tanya_jawab")).hasSize(prepared + 1);
        Map<String, Map<String, String>> onDisk = Map.copyOf(drafts.stored());

        IssueLetterViewModel next = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        drafts.stored().putAll(onDisk);
        showScreen(() -> new IssueLetterView(next, same, "F08"));
        assertThat(next.draft().get().orElseThrow().rows("tanya_jawab")).hasSize(prepared);
        fx(() -> {
            lookup("Lanjutkan isian")
                    .match(Button.class::isInstance)
                    .<Button>queryAll()
                    .forEach(Button::fire);
            return null;
        });
        LetterDraft again = next.draft().get().orElseThrow();
        assertThat(filled(again.rows("tanya_jawab"))).isEqualTo(filled(left.rows("tanya_jawab")));
        assertThat(again.examiners()).isEqualTo(left.examiners());
        assertThat(next.words()).contains("Saya sehat.");
        fx(() -> {
            next.stop();
            return null;
        });
    }

    /** A row without an answer is the same whether its cell is empty or not there. */
    private static List<Map<String, String>> filled(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, String> texts = new TreeMap<>(row);
                    texts.values().removeIf(String::isEmpty);
                    return texts;
                })
                .map(Map::copyOf)
                .toList();
    }

    @Test
    void anotherSanctionChangesItsNameItsClausesAndWhatIsConsidered() {
        IssueLetterViewModel model = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        showScreen(() -> new IssueLetterView(model, kit.kit(), "F13"));
        choose("TR1");
        assertThat(model.words()).contains("Kenaikan gaji berkala yang bersangkutan ditunda", TRANSITION);
        assertThat(considered()).contains(TRANSITION);
        choose("SD1");
        assertThat(considered()).isNotEmpty().doesNotContain(TRANSITION);
        assertThat(model.draft().get().orElseThrow().field("jenis_hukuman"))
                .isEqualTo("pemotongan tunjangan kinerja 25% selama 6 (enam) bulan");
        assertThat(model.words())
                .contains("Pemotongan tunjangan kinerja sebagaimana")
                .doesNotContain("ditunda", "Pasal 42");
        photograph("letter-issue-sanction");
    }

    @SuppressWarnings("unchecked")
    private void choose(String sanction) {
        Field field = (Field) lookup(node -> node instanceof Field named && "hukuman".equals(named.getName()))
                .query();
        fx(() -> {
            ((ComboBox<String>) field.getInput()).setValue(sanction);
            return null;
        });
    }

    private List<String> considered() {
        return lookup(node ->
                        node instanceof TextArea area && area.getPromptText().equals("Peraturan, ditulis lengkap"))
                .queryAll()
                .stream()
                .map(area -> ((TextArea) area).getText())
                .toList();
    }

    @Test
    void theRegisterListsFiltersOpensAndSaves() throws Exception {
        issue(NumberWish.next());
        issue(NumberWish.follows());
        LettersViewModel model = new LettersViewModel(work, new InlineJobs());
        showScreen(() -> new LettersView(model, work.draft().catalogue().kinds(), kit.kit(), ""));
        TableView<?> table = lookup(".table-view").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        PageHeader header = lookup(".page-header").queryAs(PageHeader.class);
        assertThat(header.getSubtitle()).isEqualTo("2 surat");
        fx(() -> {
            table.getSelectionModel().select(0);
            return null;
        });
        photograph("letters");
        clickOn("Buka");
        assertThat(kit.handedOver).hasSize(1);
        Path copy = folder.resolve("salinan.docx");
        kit.chosen.add(copy);
        clickOn("Simpan salinan");
        assertThat(Files.size(copy)).isPositive();
        Path signed = Files.write(folder.resolve("ttd.pdf"), "%PDF-1.7 isi".getBytes(StandardCharsets.US_ASCII));
        kit.chosen.add(signed);
        clickOn("#scan");
        assertThat(model.selected().get().orElseThrow().scans()).hasSize(1);
        assertThat(model.selected().get().orElseThrow().uses()).hasSize(3);
        photograph("letters-used");
        clickOn("#correct");
        assertThat(kit.opened)
                .containsExactly(new Places.CorrectLetter(
                        model.selected().get().orElseThrow().id()));
        fx(() -> {
            model.numberFollows().set(true);
            return null;
        });
        assertThat(model.lines()).hasSize(1);
        fx(() -> {
            model.select(model.lines().get(0));
            return null;
        });
        kit.typed.add("800.1.6.2/77/BKPSDM/2024");
        clickOn("#writeNumber");
        assertThat(model.selected().get().map(trail -> trail.letter().number())).contains("800.1.6.2/77/BKPSDM/2024");
    }

    @Test
    void withoutAnOfficeProgramThePdfButtonSaysWhyAndTheWordCopyIsStillThere() throws Exception {
        issue(NumberWish.next());
        HandOutLetter bare = new HandOutLetter(
                workspace.unitOfWork(),
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                new MadePages(false),
                new WordCopyStamp(Texts.indonesian()),
                () -> "Petugas",
                TestKit.CLOCK,
                new AnnexedEvidence(
                        new KeepCustody(workspace.unitOfWork(), () -> "Petugas", TestKit.CLOCK), form -> false));
        LetterWork without = new LetterWork(
                work.draft(), work.prepare(), work.issue(), work.find(), new MadePages(false), bare, work.beside());
        LettersViewModel model = new LettersViewModel(without, new InlineJobs());
        showScreen(() -> new LettersView(model, without.draft().catalogue().kinds(), kit.kit(), ""));
        fx(() -> {
            lookup(".table-view").queryTableView().getSelectionModel().select(0);
            return null;
        });
        clickOn("#pdf");
        assertThat(kit.notices)
                .containsExactly("LibreOffice atau Word tidak ditemukan di komputer ini, sehingga pratinjau halaman dan"
                        + " PDF tidak dapat dibuat. Surat tetap dapat disimpan dan dibuka sebagai dokumen Word.");
        assertThat(model.selected().get().orElseThrow().uses()).isEmpty();
        Path copy = folder.resolve("salinan.docx");
        kit.chosen.add(copy);
        clickOn("Simpan salinan");
        assertThat(new OfficePages(new TestWorkingFolder()).text(Files.readAllBytes(copy)))
                .contains("SURAT PANGGILAN I");
        clickOn("Buka");
        assertThat(kit.handedOver).hasSize(1);
    }

    @Test
    void everyValueOfThePreviewLeadsToWhereItIsChanged() throws Exception {
        IssueLetterViewModel model = new IssueLetterViewModel(work, new LetterTopic.OfCase(CASE), new InlineJobs());
        showScreen(() -> new IssueLetterView(model, kit.kit(), "F01"));
        clickOn("Contoh Terlapor, S.E.");
        Banner source = lookup("#source").queryAs(Banner.class);
        assertThat(source.getText()).startsWith("Nama lengkap dengan gelar");
        clickOn("[Tanggal pemeriksaan]");
        assertThat(source.getText()).isEqualTo("Tanggal pemeriksaan: belum terisi.");
        clickOn("#toSource");
        assertThat(stage().getScene().getFocusOwner()).isInstanceOf(DateField.class);
        photograph("letter-trace");
        clickOn("BADAN KEPEGAWAIAN DAERAH");
        clickOn("#toSource");
        assertThat(kit.opened).containsExactly(new Places.Settings("office"));
        assertThat(model.segments().get())
                .filteredOn(segment -> segment.tag().isPresent())
                .hasSizeGreaterThan(12);
        Path target = folder.resolve("srikandi.docx");
        kit.chosen.add(target);
        clickOn("Siap SRIKANDI");
        assertThat(new OfficePages(new TestWorkingFolder()).text(Files.readAllBytes(target)))
                .contains("NOMOR ${nomor_naskah}", "${tanggal_naskah}", "${ttd_pengirim}", "BUDI CONTOH, S.Sos.")
                .doesNotContain("800.1.6.2/1/");
    }

    @Test
    void aCorrectionBeginsFilledAndTakesThePlaceOfTheLetter() {
        issue(NumberWish.next());
        LetterId first =
                work.find().list(LetterFilter.everything(), 0, 9).lines().get(0).id();
        IssueLetterViewModel model = new IssueLetterViewModel(work, first, new InlineJobs());
        showScreen(() -> new IssueLetterView(model, kit.kit(), ""));
        assertThat(model.prepared().get().orElseThrow().missing()).isEmpty();
        assertThat(model.words()).contains("800.1.6.2/1/BKPSDM/2024");
        photograph("letter-correct");
        clickOn("Terbitkan surat");
        assertThat(work.handOut().trail(first).correctedBy()).isPresent();
    }

    @Test
    void anEmptyRegisterSaysWhereLettersComeFrom() {
        showScreen(() -> new LettersView(
                new LettersViewModel(work, new InlineJobs()),
                work.draft().catalogue().kinds(),
                kit.kit(),
                ""));
        photograph("letters-empty");
        clickOn("Buka daftar perkara");
        assertThat(kit.opened).containsExactly(new Places.CaseFiles());
    }

    @Test
    void theOfficeProfileIsCheckedAtTheFieldAndSaved() {
        SaveOfficeProfile profile = new SaveOfficeProfile(offices);
        OfficeProfileViewModel model = new OfficeProfileViewModel(profile, new InlineJobs());
        OfficeProfileView view = showScreen(() -> new OfficeProfileView(model, kit.kit()));
        photograph("office-profile");
        fx(() -> {
            model.text("place").set("");
            return null;
        });
        assertThat(view.mayLeave()).isFalse();
        fx(() -> {
            model.save(done -> {});
            return null;
        });
        assertThat(model.reasons().get()).hasSize(1);
        assertThat(offices.load().place()).isEqualTo("Kota Contoh");
        fx(() -> {
            model.text("place").set("Kota Baru");
            model.text("phone").set("(021) 555010");
            model.save(done -> {});
            return null;
        });
        assertThat(view.mayLeave()).isTrue();
        assertThat(offices.governmentKind()).contains(GovernmentKind.REGENCY);
        fx(() -> {
            model.governmentKind().set(GovernmentKind.PROVINCE);
            return null;
        });
        assertThat(view.mayLeave()).isFalse();
        fx(() -> {
            model.save(done -> {});
            return null;
        });
        assertThat(offices.governmentKind()).contains(GovernmentKind.PROVINCE);
        fx(() -> {
            model.governmentKind().set(null);
            model.save(done -> {});
            return null;
        });
        assertThat(model.reasons().get())
                .containsExactly(Reason.atField("governmentKind", Message.of("settings.office.required")));
        assertThat(offices.governmentKind()).contains(GovernmentKind.PROVINCE);
        assertThat(offices.load().place()).isEqualTo("Kota Baru");
        assertThat(offices.load().signatories())
                .isEqualTo(LetterFixture.office().signatories());
    }

    private KeepOwnForms own(TemplateShelf shelf) {
        OfficeLibrary library = new OfficeLibrary(
                new ShippedLetterLibrary(),
                new ShippedDocumentSets(),
                workspace.unitOfWork(),
                "Formulir kantor.",
                kind -> Optional.empty());
        return new KeepOwnForms(
                workspace.unitOfWork(),
                library,
                shelf,
                new WordTemplateCompiler(),
                offices,
                () -> "Petugas Contoh",
                TestKit.CLOCK);
    }

    @Test
    void templatesAreLookedOverReplacedAndBroughtBack() throws Exception {
        WorkspaceTemplates shelf = new WorkspaceTemplates(workspace.folder().templates());
        ExamineTemplate examine =
                new ExamineTemplate(new ShippedLetterLibrary(), shelf, new WordTemplateCompiler(), offices);
        TemplatesViewModel model = new TemplatesViewModel(examine, own(shelf), work.prepare()::blank, new InlineJobs());
        showScreen(() -> new TemplatesView(model, kit.kit()));
        clickOn("Periksa templat");
        assertThat(model.findings().get()).contains(List.of());
        Path bad = folder.resolve("buruk.docx");
        Files.write(bad, new DocxFile().body("<w:p/>").bytes());
        kit.chosen.add(bad);
        clickOn("Ganti dengan berkas lain");
        assertThat(model.findings().get().orElseThrow()).hasSizeGreaterThan(5);
        assertThat(model.edited().get()).isEmpty();
        fx(() -> {
            shelf.replace(examine.kinds().get(0), new DocxFile().body("<w:p/>").bytes());
            model.load();
            return null;
        });
        photograph("letter-templates");
        clickOn("Kembalikan templat bawaan");
        assertThat(model.edited().get()).isEmpty();
        assertThat(kit.questions).hasSize(1);
    }

    @Test
    void everyChangeOfATemplateIsAVersionThatCanBeUsedAgain() throws Exception {
        VersionedTemplates shelf = new VersionedTemplates(
                new WorkspaceTemplates(workspace.folder().templates()),
                workspace.folder().templates(),
                () -> "Petugas Contoh",
                TestKit.CLOCK);
        ExamineTemplate examine =
                new ExamineTemplate(new ShippedLetterLibrary(), shelf, new WordTemplateCompiler(), offices);
        TemplatesViewModel model = new TemplatesViewModel(examine, own(shelf), work.prepare()::blank, new InlineJobs());
        showScreen(() -> new TemplatesView(model, kit.kit()));
        assertThat(model.versions().get()).isEmpty();
        LetterKind kind = examine.kinds().get(0);
        // as Word does it, behind the program's back
        workspace
                .folder()
                .templates()
                .write(
                        kind.template(),
                        out -> out.write(new DocxFile().body("<w:p/>").bytes()));
        fx(() -> {
            model.load();
            return null;
        });
        assertThat(model.versions().get()).hasSize(1);
        clickOn("Kembalikan templat bawaan");
        assertThat(model.versions().get())
                .extracting(TemplateShelf.Version::own)
                .containsExactly(false, true);
        photograph("letter-template-history");
        clickOn("Uji coba dengan data contoh");
        assertThat(new OfficePages(workspace.working()).text(Files.readAllBytes(kit.handedOver.get(0))))
                .contains("SURAT PANGGILAN I", "Contoh Pegawai Satu, S.Sos.");
        clickOn("Formulir kosong");
        assertThat(new OfficePages(workspace.working()).text(Files.readAllBytes(kit.handedOver.get(1))))
                .contains("SURAT PANGGILAN I", LetterFixture.office().office(), "..........")
                .doesNotContain("Contoh Pegawai Satu", "{", "}");
        fx(() -> {
            model.bringBack(model.versions().get().get(1), () -> {});
            return null;
        });
        assertThat(model.edited().get()).containsExactly(kind.code());
        assertThat(model.versions().get()).hasSize(3);
    }

    @Test
    void tagsAreLookedUpAndCopied() {
        ExamineTemplate examine = new ExamineTemplate(
                new ShippedLetterLibrary(),
                new WorkspaceTemplates(workspace.folder().templates()),
                new WordTemplateCompiler(),
                offices);
        TagsViewModel model = new TagsViewModel(examine, new InlineJobs());
        showScreen(() -> new TagsView(model, kit.kit()));
        fx(() -> {
            model.text().set("jam_periksa");
            return null;
        });
        assertThat(model.lines()).hasSize(1);
        assertThat(model.lines().get(0).forms()).contains("F01", "F02");
        fx(() -> {
            lookup(".table-view").queryTableView().getSelectionModel().select(0);
            return null;
        });
        photograph("letter-tags");
        clickOn("Salin tanda");
        assertThat(kit.clipboardText).contains("{jam_periksa}");
    }

    private void issue(NumberWish wish) {
        List<IssuedLetter> issued = new ArrayList<>();
        work.issue()
                .issue(work.draft()
                        .draft("F01", CASE)
                        .with("tanggal_periksa", "2024-10-28")
                        .with("jam_periksa", "09.00")
                        .withNumber(wish)
                        .withExaminers(
                                List.of(new ExaminerEntry("Rina Contoh, S.H.", "", "", "Kepala Bidang Anggaran", ""))))
                .use(issued::add, reasons -> {
                    throw new AssertionError(reasons.toString());
                });
    }
}
