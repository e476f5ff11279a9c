package id.jaganetral.ui.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.roster.ImportRecord;
import id.jaganetral.application.work.Progress;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsViewTest extends ScreenTest {
    private final TestKit kit = new TestKit();

    @TempDir
    Path folder;

    private void open(ImportedSample sample) {
        ImportsViewModel model = fx(() -> new ImportsViewModel(
                sample.list, sample.imports.rejected(), kit.kit().jobs()));
        showScreen(() -> new ImportsView(model, kit.kit()));
    }

    @Test
    void withoutAnImportItSaysWhatWillStandHere() {
        open(new ImportedSample(folder));
        assertThat(lookup("Belum ada berkas yang diimpor").tryQuery()).isPresent();
        assertThat(lookup("#rejected").query().isVisible()).isFalse();
    }

    @Test
    void theNewestImportIsLookedAtWithItsRejectedRowsWhichCanBeSaved() throws IOException {
        ImportedSample sample = new ImportedSample(folder).importAll();
        Path file = folder.resolve("PNS-salah.csv");
        List<String> lines = Files.readAllLines(sample.files.contract());
        Files.write(file, List.of(lines.get(0), lines.get(1).replaceFirst("'\\d{18}", "1.97E+17")));
        sample.imports.apply().apply(sample.imports.open().open(file).plan(), Progress.unwatched());
        open(sample);
        TableView<ImportRecord> table = lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(5);
        assertThat(lookup("#rejected").query().isVisible())
                .isEqualTo(table.getItems().get(0).rejected() > 0);
        clickOn("PNS-salah.csv");
        photograph("employee-imports");
        TableView<?> rows = lookup("#rows").queryTableView();
        assertThat(rows.getItems()).hasSize(1);
        Path saved = folder.resolve("ditolak.csv");
        kit.chosen.add(saved);
        clickOn("#save");
        assertThat(Files.readString(saved)).contains("notasi ilmiah");
        assertThat(kit.notices).hasSize(1);
    }
}
