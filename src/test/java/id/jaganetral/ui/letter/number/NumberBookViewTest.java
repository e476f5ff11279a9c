package id.jaganetral.ui.letter.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.letter.number.KeepNumberBook;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.persistence.letter.LetterFixture;
import id.jaganetral.persistence.letter.ShippedLetterLibrary;
import id.jaganetral.persistence.letter.SqlLetters;
import id.jaganetral.persistence.settings.StoredOfficeProfiles;
import id.jaganetral.persistence.workspace.TestWorkspaces;
import id.jaganetral.persistence.workspace.Workspace;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of numbers on the screen. */
class NumberBookViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();

    @Test
    void numbersAreKeptGivenUpAndFormsNumberedTheirOwnWay() {
        try (Workspace workspace =
                TestWorkspaces.create(folder.resolve("ruang"), List.of(SqlLetters.feature()), TestKit.CLOCK)) {
            StoredOfficeProfiles offices =
                    new StoredOfficeProfiles(workspace.folder().settings());
            offices.save(LetterFixture.office());
            NumberBookViewModel model = new NumberBookViewModel(
                    new KeepNumberBook(workspace.unitOfWork(), offices, () -> "Petugas Contoh", TestKit.CLOCK),
                    new ShippedLetterLibrary().catalogue().kinds(),
                    new InlineJobs());
            showScreen(() -> new NumberBookView(model, kit.kit()));
            photograph("letter-book-empty");
            fx(() -> {
                model.continueAfter(2, "Buku agenda lama");
                model.reserve(3, "Untuk Sekretaris Daerah");
                return null;
            });
            TableView<?> table = lookup(".table-view").queryTableView();
            assertThat(table.getItems()).hasSize(5);
            fx(() -> {
                table.getSelectionModel().select(0);
                return null;
            });
            kit.typed.add("Surat batal dibuat");
            clickOn("Nyatakan tidak dipakai");
            assertThat(model.book().get().orElseThrow().entry(5).orElseThrow().state())
                    .isEqualTo(NumberBook.State.VOID);
            clickOn("#pattern").write("{salah}");
            clickOn("Simpan pola");
            assertThat(model.reasons().get()).hasSize(1);
            photograph("letter-book");
            fx(() -> {
                model.number(model.forms().get(0), new NumberRules.OfForm("{klas}/{urut}/{tahun}", ""), () -> {});
                return null;
            });
            assertThat(model.rule(model.forms().get(0)).pattern()).isEqualTo("{klas}/{urut}/{tahun}");
        }
    }
}
