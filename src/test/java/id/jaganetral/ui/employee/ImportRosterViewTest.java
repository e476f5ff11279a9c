package id.jaganetral.ui.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.roster.MemoryRoster;
import id.jaganetral.application.roster.OpenRoster;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.ui.employee.ImportRosterViewModel.Step;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.DropZone;
import id.jaganetral.ui.kit.screen.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRosterViewTest extends ScreenTest {
    private final TestKit kit = new TestKit();

    @TempDir
    Path folder;

    private ImportRosterViewModel open(ImportedSample sample) {
        ImportRosterViewModel model =
                fx(() -> new ImportRosterViewModel(sample.imports, kit.kit().jobs()));
        showScreen(() -> new ImportRosterView(model, kit.kit()));
        return model;
    }

    private void take(Path file) {
        fx(() -> {
            lookup("#drop").queryAs(DropZone.class).take(List.of(file));
            return null;
        });
    }

    @Test
    void markingPeopleInactiveIsAskedAboutByNumber() throws IOException {
        ImportedSample sample = new ImportedSample(folder).importAll();
        ImportRosterViewModel model = open(sample);
        List<String> lines = Files.readAllLines(sample.files.contract());
        take(Files.write(folder.resolve("sebagian.csv"), lines.subList(0, 4)));
        clickOn("#next");
        kit.answers.add(false);
        clickOn("#next");
        assertThat(model.step().get()).isEqualTo(Step.TRIAL);
        assertThat(kit.questions.get(0).title()).isEqualTo("Tandai " + (lines.size() - 4) + " pegawai tidak aktif?");
        clickOn("#next");
        assertThat(model.step().get()).isEqualTo(Step.DONE);
    }

    @Test
    void aRosterGoesThroughAllSteps() throws IOException {
        ImportedSample sample = new ImportedSample(folder);
        ImportRosterViewModel model = open(sample);
        photograph("employee-import-file");
        Path file = folder.resolve("PNS-salah.csv");
        List<String> lines = Files.readAllLines(sample.files.contract());
        Files.write(
                file,
                List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(3).replaceFirst("'\\d{18}", "1.97E+17")));
        take(file);
        assertThat(model.step().get()).isEqualTo(Step.MAPPING);
        photograph("employee-import-mapping");
        clickOn("#next");
        assertThat(model.step().get()).isEqualTo(Step.TRIAL);
        photograph("employee-import-trial");
        assertThat(model.rejected()).hasSize(1);
        clickOn("#next");
        assertThat(model.step().get()).isEqualTo(Step.DONE);
        photograph("employee-import-done");
        assertThat(sample.people.find().size()).isEqualTo(2);
        Path saved = folder.resolve("ditolak.csv");
        kit.chosen.add(saved);
        clickOn("#saveRejected");
        assertThat(saved).content().contains("notasi ilmiah");
        assertThat(kit.notices).singleElement().asString().contains(saved.toString());
        clickOn("Lihat pegawai");
        assertThat(kit.opened).containsExactly(new Places.Employees());
    }

    @Test
    void whatWasCancelledIsSaidToHaveChangedNothing() {
        ImportedSample sample = new ImportedSample(folder);
        OpenRoster stopped = new OpenRoster(
                file -> {
                    throw new Cancelled();
                },
                new MemoryRoster().unitOfWork());
        ImportUseCases cancelled = new ImportUseCases(
                stopped,
                sample.imports.preview(),
                sample.imports.apply(),
                sample.imports.units(),
                sample.imports.rejected());
        ImportRosterViewModel model =
                fx(() -> new ImportRosterViewModel(cancelled, kit.kit().jobs()));
        showScreen(() -> new ImportRosterView(model, kit.kit()));
        take(sample.files.contract());
        assertThat(lookup("#note").queryAs(Banner.class).getText())
                .isEqualTo("Dibatalkan. Belum ada data pegawai yang diubah.");
        assertThat(lookup("#problem").queryAs(Banner.class).getText()).isEmpty();
    }

    @Test
    void aListOfUnitsIsTriedAtOnce() {
        ImportedSample sample = new ImportedSample(folder);
        ImportRosterViewModel model = open(sample);
        take(sample.files.units());
        assertThat(model.step().get()).isEqualTo(Step.TRIAL);
        photograph("employee-import-units");
        clickOn("#next");
        assertThat(model.step().get()).isEqualTo(Step.DONE);
        assertThat(sample.people.units().opds()).hasSize(39);
    }

    @Test
    void aFileThatIsNoRosterSaysWhatToDo() throws IOException {
        ImportRosterViewModel model = open(new ImportedSample(folder));
        take(Files.writeString(folder.resolve("surat.csv"), "Yth. Bapak Camat\nSalam\n"));
        assertThat(model.step().get()).isEqualTo(Step.FILE);
        assertThat(lookup("#problem").queryAs(Banner.class).getText()).contains("kolom NIP dan Nama");
        photograph("employee-import-problem");
    }
}
