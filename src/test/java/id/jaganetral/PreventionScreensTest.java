package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.job.InlineJobs;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.prevention.PreventionView;
import id.jaganetral.ui.prevention.PreventionViewModel;
import id.jaganetral.ui.prevention.RecordPreventionView;
import id.jaganetral.ui.prevention.RecordPreventionViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording attendance and signatures on the screen. */
class PreventionScreensTest extends ScreenTest {
    @TempDir
    Path folder;

    private final TestKit kit = new TestKit();
    private Office office;

    @BeforeEach
    void openOffice() {
        office = SampleOffices.open(folder.resolve("contoh"));
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private void form() {
        RecordPreventionViewModel model = new RecordPreventionViewModel(
                office.letters().prevention(), office.people().attendance(), office.findEmployees(), new InlineJobs());
        showScreen(() -> new RecordPreventionView(model, kit.kit(SampleOffices.TODAY)));
    }

    private void list() {
        PreventionViewModel model = new PreventionViewModel(office.letters().prevention(), new InlineJobs());
        showScreen(() -> new PreventionView(model, kit.kit(SampleOffices.TODAY)));
    }

    @Test
    void aWholeOpdAndAListAreRecordedAtOnceAndStandInTheList() throws IOException {
        EmployeeLine other = office.findEmployees().search(EmployeeFilter.everyone(), 500).lines().stream()
                .filter(line -> !line.nip().isEmpty())
                .reduce((first, last) -> last)
                .orElseThrow();
        form();
        photograph("prevention-form-empty");
        clickOn("#save");
        photograph("prevention-form-refused");
        assertThat(lookup(".field-error").queryAll()).isNotEmpty();
        clickOn("#title").write("Sosialisasi netralitas");
        clickOn("#place").write("Aula");
        ComboBox<String> opd = lookup("#opd").queryComboBox();
        fx(() -> {
            opd.setValue(opd.getItems().get(0));
            return null;
        });
        clickOn("#wholeOpd");
        TableView<EmployeeLine> people = lookup("#people").queryTableView();
        int whole = people.getItems().size();
        assertThat(whole).isPositive();
        kit.chosen.add(Files.writeString(folder.resolve("hadir.csv"), "No;NIP\n1;" + other.nip() + "\n2;-\n"));
        clickOn("Ambil dari berkas daftar");
        clickOn("#others").write("4");
        clickOn("#on").write("2 November 2026").push(KeyCode.TAB);
        Path spoilt = Files.writeString(folder.resolve("palsu.pdf"), "bukan pindaian");
        kit.chosen.add(spoilt);
        clickOn("Pilih berkas pindaian");
        clickOn("#save");
        photograph("prevention-form-wrong-scan");
        assertThat(lookup(".field-error").queryAllAs(Label.class))
                .filteredOn(Label::isVisible)
                .singleElement()
                .satisfies(error -> assertThat(error.getText()).contains("palsu.pdf"));
        clickOn("#paperGone");
        photograph("prevention-form-filled");
        clickOn("#save");
        assertThat(kit.notices).contains("Catatan disimpan dan terhitung dalam rekap.");
        assertThat(office.letters().prevention().events(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .singleElement()
                .satisfies(line -> assertThat(line.all()).isBetween(whole + 4, whole + 5));

        list();
        photograph("prevention-list");
        kit.filled.add(node -> TestKit.<TextArea>input(node, "why").setText("tanggal keliru"));
        TableView<?> table = lookup("#table").queryTableView();
        fx(() -> {
            table.getSelectionModel().select(0);
            return null;
        });
        clickOn("#takeBack");
        assertThat(table.getItems()).isEmpty();
        photograph("prevention-list-empty");
    }

    @Test
    void aPersonIsFoundWhileTyping() throws Exception {
        EmployeeLine first = office.findEmployees()
                .search(EmployeeFilter.everyone(), 1)
                .lines()
                .get(0);
        form();
        clickOn("#person").write(first.name().substring(0, 4));
        takeSuggested();
        TableView<EmployeeLine> people = lookup("#people").queryTableView();
        assertThat(people.getItems()).hasSize(1);
        assertThat(((Label) lookup("#count").query()).getText()).isEqualTo("1 pegawai");
    }

    @Test
    void theEmptyListLeadsToTheForm() {
        list();
        clickOn(".empty-state .button");
        assertThat(kit.opened).containsExactly(new Places.RecordPrevention());
    }
}
