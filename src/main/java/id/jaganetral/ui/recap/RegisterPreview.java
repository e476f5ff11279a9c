package id.jaganetral.ui.recap;

import id.jaganetral.application.register.CellKind;
import id.jaganetral.application.register.Column;
import id.jaganetral.application.register.Table;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A look at the tables of a register before it is exported: the first lines, as they will be printed. */
final class RegisterPreview extends VBox {
    private static final int MOST_LINES = 500;
    private static final int NARROWEST = 80;
    /** Pixels a day takes, longer than on paper. */
    private static final int DAY = 120;
    /** Pixels of a character of a column's width. */
    private static final int CHARACTER = 8;
    /** Characters a heading is longer than its letters, being bold. */
    private static final int BOLD = 1;
    /** Pixels beside the text of a cell. */
    private static final int BESIDE = 26;

    private final Kit kit;
    private final Texts texts;
    private final ComboBox<Table<?>> choice = new ComboBox<>();
    private final Label counted;
    private final TableView<List<Object>> lines = new TableView<>();
    private boolean masked;

    RegisterPreview(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.counted = Words.block("", "text-quiet");
        setSpacing(8);
        choice.setAccessibleText(texts.get("register.preview.table"));
        choice.valueProperty().addListener((observed, before, now) -> show(now));
        Tables.prepare(
                lines,
                new EmptyState(Feather.LIST, texts.get("register.preview.empty"), texts.get("register.preview.hint")));
        // as wide as printed: shared width would leave nothing of a register with twelve columns
        lines.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        Tables.copyable(lines, kit.clipboard());
        lines.setAccessibleText(texts.get("register.preview.table"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(choice, counted, lines);
    }

    void show(List<Table<?>> tables, boolean hide) {
        masked = hide;
        int at = Math.max(0, choice.getSelectionModel().getSelectedIndex());
        Choices.offer(choice, tables, table -> texts.get("register.title." + table.name()));
        boolean several = tables.size() > 1;
        choice.setVisible(several);
        choice.setManaged(several);
        choice.setValue(tables.isEmpty() ? null : tables.get(Math.min(at, tables.size() - 1)));
        show(choice.getValue());
    }

    private void show(Table<?> table) {
        if (table == null) {
            lines.getItems().clear();
            lines.getColumns().clear();
            counted.setText("");
            return;
        }
        fill(table);
    }

    private <L> void fill(Table<L> table) {
        List<Column<L>> columns = table.printed();
        lines.getItems().clear();
        lines.getColumns()
                .setAll(IntStream.range(0, columns.size())
                        .<TableColumn<List<Object>, ?>>mapToObj(i -> column(columns.get(i), i))
                        .toList());
        lines.getItems()
                .setAll(table.lines().stream()
                        .limit(MOST_LINES)
                        .map(line -> columns.stream()
                                .map(column -> column.cell(line, masked))
                                .toList())
                        .toList());
        int all = table.lines().size();
        String first = all > MOST_LINES ? " " + texts.get("register.preview.first", MOST_LINES) : "";
        counted.setText(texts.get(table.counts()) + first);
    }

    private TableColumn<List<Object>, String> column(Column<?> column, int index) {
        int least = column.kind() == CellKind.DAY ? DAY : NARROWEST;
        String heading = texts.get(column.heading());
        int longest = Math.max(column.width(), heading.length() + BOLD);
        double width = Math.max(least, longest * (double) CHARACTER + BESIDE);
        return Columns.text(heading, width, row -> words(row.get(index)));
    }

    private String words(Object cell) {
        if (cell instanceof Message message) {
            return texts.get(message);
        }
        if (cell instanceof LocalDate day) {
            return IndonesianDate.brief(day);
        }
        return cell instanceof Double share ? Math.round(share * 100) + "%" : cell.toString();
    }
}
