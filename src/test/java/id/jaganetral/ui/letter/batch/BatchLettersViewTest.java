package id.jaganetral.ui.letter.batch;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.CaseDesk;
import id.jaganetral.application.casefile.ListCaseFiles;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.evidence.annex.AnnexedEvidence;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.PrepareLetter;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.application.letter.check.LetterObjections;
import id.jaganetral.application.letter.material.LetterPictures;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.document.letter.WordTemplateCompiler;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.persistence.casefile.CaseFilePersistence;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.letter.WorkspaceLetterFiles;
import id.jaganetral.persistence.letter.WorkspaceTemplates;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.part.SearchField;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making a form for several people on the screen. */
class BatchLettersViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Workspace workspace;
    private BatchLettersViewModel model;

    @BeforeEach
    void openWorkspace() {
        workspace = TestWorkspaces.create(
                folder.resolve("ruang"), List.of(SqlLetters.feature(), CaseFilePersistence.feature()), TestKit.CLOCK);
        UnitOfWork uow = workspace.unitOfWork();
        StoredOfficeProfiles offices =
                new StoredOfficeProfiles(workspace.folder().settings());
        offices.save(LetterFixture.office());
        ShippedLetterLibrary library = new ShippedLetterLibrary();
        DraftLetter drafts = new DraftLetter(
                library,
                topic -> Optional.of(LetterFixture.material(((LetterTopic.OfCase) topic).caseFile())),
                offices,
                StoredLaw.shipped(),
                TestKit.CLOCK);
        PrepareLetter prepare = new PrepareLetter(
                uow,
                library,
                new WorkspaceTemplates(workspace.folder().templates()),
                new WordTemplateCompiler(),
                offices,
                LetterPictures.none());
        IssueLetter issue = new IssueLetter(
                uow,
                prepare,
                new WorkspaceLetterFiles(workspace.folder().letters(), workspace.working()),
                () -> "Petugas",
                TestKit.CLOCK,
                new LetterObjections(
                                uow,
                                offices,
                                new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, TestKit.CLOCK))::toIssuing,
                new AnnexedEvidence(new KeepCustody(uow, () -> "Petugas", TestKit.CLOCK), form -> false));
        model = new BatchLettersViewModel(
                new MakeLetters(uow, drafts, prepare, issue),
                new ListCaseFiles(uow, new CaseDesk(StoredLaw.shipped(), () -> WorkingWeeks.USUAL, TestKit.CLOCK)),
                new FindEmployees(uow),
                new InlineJobs());
    }

    @AfterEach
    void closeWorkspace() {
        workspace.close();
    }

    @Test
    void onlyTickedPeopleGetALetterAndTheResultSaysWhoDidNot() {
        showScreen(() -> new BatchLettersView(model, kit.kit()));
        photograph("letter-batch-empty");
        fx(() -> {
            model.candidates()
                    .setAll(
                            candidate("Ratna Permata, S.Sos."),
                            candidate("Agus Wibawa"),
                            candidate("Dewi Lestari, A.Md."));
            ComboBox<?> form = lookup("#form").queryAs(ComboBox.class);
            form.getSelectionModel().select(index(form, "TL"));
            return null;
        });
        assertThat(model.chosen()).isEqualTo(3);
        fx(() -> {
            model.candidates().get(1).chosen().set(false);
            Map.of(
                            "tanggal_periksa", "2024-10-10",
                            "nama_pemeriksa", "Kepala Bidang Anggaran",
                            "hasil_pemeriksaan", "tidak terbukti melakukan pelanggaran",
                            "tindak_lanjut", "berkas ditutup")
                    .forEach(model::field);
            return null;
        });
        photograph("letter-batch");
        kit.chosen.add(folder.resolve("keluar"));
        clickOn("#start");
        assertThat(model.reasons().get()).isEmpty();
        assertThat(model.result().get().orElseThrow().lines()).hasSize(2);
        TableView<?> results = lookup("#results").queryTableView();
        assertThat(results.getItems()).hasSize(2);
        photograph("letter-batch-result");
        clickOn("Buka hasilnya");
        assertThat(kit.handedOver).containsExactly(folder.resolve("keluar"));
    }

    @Test
    void whoWasTickedSurvivesACrash() {
        List<LetterTopic> cases = Stream.generate(() -> new LetterTopic.OfCase(CaseFileId.fresh()))
                .limit(5)
                .<LetterTopic>map(topic -> topic)
                .toList();
        SearchField search = fx(SearchField::new);
        for (List<Integer> left : List.of(List.<Integer>of(), List.of(2), List.of(0, 1, 3), List.of(0, 1, 2, 3, 4))) {
            List<Candidate> crashed = people(cases);
            left.forEach(one -> crashed.get(one).chosen().set(false));
            Map<String, String> kept = new KeptTicks(crashed, search).values();
            List<Candidate> again = people(cases);
            KeptTicks next = new KeptTicks(again, search);
            next.restore(kept);
            assertThat(next.values()).isEqualTo(kept);
            assertThat(ticked(again)).isEqualTo(ticked(crashed));
        }
    }

    @Test
    void whoWasSearchedForIsSearchedForAgainBeforeTicksArePutBack() {
        List<Candidate> crashed = people(List.of(new LetterTopic.OfCase(CaseFileId.fresh())));
        crashed.get(0).chosen().set(false);
        SearchField search = fx(SearchField::new);
        fx(() -> {
            search.search("Dinas");
            return null;
        });
        Map<String, String> kept = new KeptTicks(crashed, search).values();
        SearchField fresh = fx(SearchField::new);
        List<Candidate> again = people(List.of(crashed.get(0).topic()));
        KeptTicks next = new KeptTicks(again, fresh);
        fx(() -> {
            next.restore(kept);
            return null;
        });
        assertThat(fresh.getQuery()).isEqualTo("Dinas");
        assertThat(ticked(again)).containsExactly(true);
        next.restore(kept);
        assertThat(ticked(again)).containsExactly(false);
    }

    private static List<Candidate> people(List<LetterTopic> topics) {
        return topics.stream().map(topic -> new Candidate(topic, "Contoh", "")).toList();
    }

    private static List<Boolean> ticked(List<Candidate> people) {
        return people.stream().map(one -> one.chosen().get()).toList();
    }

    private static Candidate candidate(String name) {
        return new Candidate(new LetterTopic.OfCase(CaseFileId.fresh()), name, "PKR-2024-0001, Dinas Contoh");
    }

    private int index(ComboBox<?> form, String code) {
        return model.forms(LetterTopic.Kind.CASE).stream()
                .map(kind -> kind.code())
                .toList()
                .indexOf(code);
    }
}
