package id.jaganetral.ui.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.letter.own.KeepOwnForms;
import id.jaganetral.application.letter.own.OfficeLibrary;
import id.jaganetral.application.letter.own.OwnForm;
import id.jaganetral.application.letter.template.ExamineTemplate;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.casefile.standing.CasePhase;
import id.jaganetral.domain.letter.LayoutFamily;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.set.DocumentRoute;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.forge.DocxFile;
import id.jaganetral.persistence.letter.ShippedDocumentSets;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.letter.own.OwnFormInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms an office adds: looked over, offered with their place in the case, taken out of use. */
class OwnFormsTest extends ScreenTest {
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

    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Workspace workspace;
    private OfficeLibrary library;
    private KeepOwnForms own;
    private TemplatesViewModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspaces.create(folder.resolve("kerja"), List.of(SqlLetters.feature()), TestKit.CLOCK);
        library = library();
        WorkspaceTemplates shelf = new WorkspaceTemplates(workspace.folder().templates());
        StoredOfficeProfiles offices =
                new StoredOfficeProfiles(workspace.folder().settings());
        WordTemplateCompiler compiler = new WordTemplateCompiler();
        own = new KeepOwnForms(
                workspace.unitOfWork(), library, shelf, compiler, offices, () -> "Petugas Contoh", TestKit.CLOCK);
        model = new TemplatesViewModel(
                new ExamineTemplate(library, shelf, compiler, offices),
                own,
                kind -> Outcome.refused(List.of()),
                new InlineJobs());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private OfficeLibrary library() {
        return new OfficeLibrary(
                new ShippedLetterLibrary(),
                new ShippedDocumentSets(),
                workspace.unitOfWork(),
                "Formulir kantor.",
                kind -> Optional.empty());
    }

    private Path template(String words) throws IOException {
        Path file = folder.resolve("templat.docx");
        Files.write(
                file,
                new DocxFile()
                        .body("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")
                        .bytes());
        return file;
    }

    private void add(String words) throws IOException {
        Path docx = template(words);
        fx(() -> {
            model.add(WARNING, docx, kind -> {});
            return null;
        });
    }

    @Test
    void aTemplateWithAnUnknownTagIsNotAdded() throws IOException {
        showScreen(() -> new TemplatesView(model, kit.kit()));
        add("Kepada {nama_pegawei} di tempat");
        assertThat(model.findings().get().orElseThrow())
                .extracting(TemplatesViewModel.Remark::excerpt)
                .containsExactly("Kepada {nama_pegawei} di tempat");
        assertThat(library.own()).isEmpty();
        photograph("letter-own-form-refused");
    }

    @Test
    void aLoopWithoutEndIsShownBesideTheWordsItStandsIn() throws IOException {
        showScreen(() -> new TemplatesView(model, kit.kit()));
        add("Diperiksa oleh {#pemeriksa} {nama} di kantor");
        assertThat(model.findings().get().orElseThrow())
                .extracting(TemplatesViewModel.Remark::excerpt)
                .containsExactly("Diperiksa oleh {#pemeriksa} {nama} di kantor");
        assertThat(library.own()).isEmpty();
    }

    @Test
    void anAddedFormHasItsPlaceInTheCaseAndIsThereAfterAStart() throws IOException {
        showScreen(() -> new TemplatesView(model, kit.kit()));
        add("NOMOR {nomor}: {nama}, {dugaan}. {ttd_nama}");
        LetterKind added = library.catalogue().kind("KANTOR-01");
        assertThat(added.title()).isEqualTo("Surat Teguran Awal");
        assertThat(added.required()).containsExactlyInAnyOrder("nomor", "ttd_nama");
        assertThat(added.inputs()).containsExactly("dugaan");
        assertThat(library.sets().sets().get(DocumentRoute.BY_SUPERIOR)).containsSubsequence("F01", "KANTOR-01", "F08");
        assertThat(library.sets().sets().get(DocumentRoute.BY_TEAM)).doesNotContain("KANTOR-01");
        assertThat(model.objections(WARNING)).hasSize(1);
        assertThat(library().catalogue().find("KANTOR-01")).isPresent();
    }

    /** The template is mended in Word; name, route and place need not be told again. */
    @Test
    void whatWasToldOfARefusedFormStandsThereAgain() throws IOException {
        showScreen(() -> new TemplatesView(model, kit.kit()));
        List<String> titles = new ArrayList<>();
        addInWindow("Kepada {nama_pegawei}", titles, "Surat Teguran Awal");
        assertThat(library.own()).isEmpty();
        addInWindow("NOMOR {nomor} {ttd_nama}", titles, "");
        assertThat(library.own()).extracting(OwnForm::title).containsExactly("Surat Teguran Awal");
        addInWindow("NOMOR {nomor} {ttd_nama}", titles, "Surat Lain");
        assertThat(titles).containsExactly("", "Surat Teguran Awal", "");
        ListView<LetterKind> list = lookup("#list").query();
        assertThat(list.getSelectionModel().getSelectedItem().title()).isEqualTo("Surat Lain");
    }

    /** Notes the title that stands in the form, and types another one unless empty. */
    private void addInWindow(String words, List<String> titles, String title) throws IOException {
        kit.filled.add(content -> {
            TextField field = (TextField) content.lookup(".text-field");
            titles.add(field.getText());
            if (!title.isEmpty()) {
                field.setText(title);
            }
        });
        kit.chosen.add(template(words));
        fx(() -> {
            lookup("Tambah formulir kantor").queryButton().fire();
            return null;
        });
    }

    @Test
    void aFormTakenOutOfUseIsNotOfferedAndItsCodeNotGivenAgain() throws IOException {
        add("{nomor} {ttd_nama}");
        fx(() -> {
            model.selected().set(library.catalogue().find("KANTOR-01"));
            model.withdraw(() -> {});
            return null;
        });
        assertThat(library.catalogue().find("KANTOR-01")).isEmpty();
        add("{nomor} {ttd_nama}");
        assertThat(library.catalogue().find("KANTOR-02")).isPresent();
    }

    @Test
    void aFormWithoutNameIsRefusedAtTheField() {
        OwnFormInput input = fx(() -> new OwnFormInput(Texts.indonesian(), own::objections));
        show(() -> (Parent) input.node());
        assertThat(fx(input::complete)).isFalse();
        photograph("letter-own-form-input");
        assertThat(fx(input::form).phase()).isEqualTo(CasePhase.EXAMINATION);
    }
}
