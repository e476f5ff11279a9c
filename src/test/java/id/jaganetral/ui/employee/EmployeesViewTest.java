package id.jaganetral.ui.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.screen.Places;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmployeesViewTest extends ScreenTest {
    private final TestKit kit = new TestKit();

    @TempDir
    Path folder;

    private EmployeesView open(ImportedSample sample) {
        return showScreen(() -> new EmployeesView(
                new EmployeesViewModel(sample.people, kit.kit().jobs()), kit.kit(), ""));
    }

    @Test
    void anEmptyRosterSaysToImport() {
        open(new ImportedSample(folder));
        photograph("employee-empty");
        clickOn("#empty .button");
        assertThat(kit.opened).containsExactly(new Places.ImportRoster());
    }

    @Test
    @SuppressWarnings("unchecked")
    void searchingUnitsAndPanelWorkTogether() {
        EmployeesView view = open(new ImportedSample(folder).importAll());
        photograph("employee-list");
        SearchField search = (SearchField) view.searchField().orElseThrow();
        fx(() -> {
            search.search("camat hulu");
            return null;
        });
        TableView<EmployeeLine> table = lookup("#table").queryTableView();
        assertThat(table.getItems()).extracting(EmployeeLine::position).contains("CAMAT CONTOH HULU");
        EmployeeLine camat = table.getItems().stream()
                .filter(line -> line.position().equals("CAMAT CONTOH HULU"))
                .findFirst()
                .orElseThrow();
        fx(() -> {
            table.getSelectionModel().select(camat);
            table.requestFocus();
            return null;
        });
        SidePanel panel = lookup("#panel").queryAs(SidePanel.class);
        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.getTitle()).isEqualTo(camat.name());
        photograph("employee-panel");
        push(KeyCode.ENTER);
        assertThat(kit.opened).containsExactly(new Places.EmployeeDetail(camat.id()));
        TreeView<Object> units = lookup("#units").queryAs(TreeView.class);
        fx(() -> {
            search.search("");
            units.getSelectionModel().select(3);
            return null;
        });
        assertThat(table.getItems()).isNotEmpty().hasSizeLessThan(60);
        assertThat(table.getItems())
                .extracting(EmployeeLine::opd)
                .containsOnly(table.getItems().get(0).opd());
    }

    @Test
    void onePersonHasAPageWithTheHistory() {
        ImportedSample sample = new ImportedSample(folder).importAll();
        EmployeeLine someone = sample.people
                .find()
                .search(id.jaganetral.application.employee.EmployeeFilter.text("lurah"), 1)
                .lines()
                .get(0);
        EmployeeDetailView view =
                showScreen(() -> new EmployeeDetailView(sample.people.view(), kit.kit(), someone.id()));
        photograph("employee-detail");
        assertThat(view.title().getValue()).isEqualTo(someone.name());
    }
}
