package id.jaganetral.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import id.jaganetral.ui.kit.look.Appearance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TablesTest extends ScreenTest {
    private record Line(String name, Optional<LocalDate> day, int count) {}

    private final TestKit test = new TestKit();
    private final List<Line> opened = new ArrayList<>();
    private final Line agus = new Line("Agus", Optional.of(LocalDate.of(2024, 2, 7)), 2);
    private final Line budi = new Line("Budi", Optional.empty(), 10);
    private TableView<Line> table;

    @BeforeEach
    void showTable() {
        show(() -> {
            table = new TableView<>();
            table.setId("table");
            table.getColumns().add(Columns.text("Nama", 200, Line::name));
            table.getColumns().add(Columns.date("Tanggal", 150, Line::day));
            table.getColumns().add(Columns.number("Jumlah", 100, Line::count));
            table.getColumns().add(Columns.node("Tanda", 100, line -> Optional.of(new Label("x"))));
            Tables.prepare(table, new Label("kosong"));
            Tables.onOpen(table, opened::add);
            Tables.copyable(table, test);
            table.getItems().setAll(agus, budi);
            return new VBox(table);
        });
    }

    @Test
    void aRowOpensByDoubleClick() {
        doubleClickOn("Budi");
        assertThat(opened).containsExactly(budi);
    }

    @Test
    void theSelectedRowOpensByEnter() {
        clickOn("Agus").push(KeyCode.ENTER);
        assertThat(opened).containsExactly(agus);
    }

    @Test
    void theSelectedRowIsCopiedWithTabs() {
        clickOn("Agus").push(KeyCode.CONTROL, KeyCode.C);
        assertThat(test.clipboardText).contains("Agus\t2024-02-07\t2");
    }

    @Test
    void columnsGrowWithTheTextAndShrinkAgain() {
        TableColumn<Line, ?> day = table.getColumns().get(1);
        size(125);
        assertThat(day.getMinWidth()).isEqualTo(187.5);
        size(150);
        assertThat(day.getMinWidth()).as("no wider, for the page is not").isEqualTo(187.5);
        assertThat(table.getColumns().get(0).getPrefWidth()).isEqualTo(300);
        size(100);
        assertThat(day.getMinWidth()).isEqualTo(150);
    }

    private void size(int percent) {
        fx(() -> {
            theme().apply(new Appearance(false, percent));
            table.getScene().getRoot().applyCss();
            return null;
        });
    }

    @Test
    void numbersAreSortedAsNumbers() {
        clickOn("Jumlah");
        assertThat(table.getItems()).containsExactly(agus, budi);
        clickOn("Jumlah");
        assertThat(table.getItems()).containsExactly(budi, agus);
    }

    @Test
    void datesAreShownBriefly() {
        assertThat(lookup("7 Feb 2024").tryQuery()).isPresent();
    }
}
