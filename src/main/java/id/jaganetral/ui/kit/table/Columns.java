package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.form.IndonesianDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

/** Columns that read a record, sorted by value and shown as offices write it. */
public final class Columns {
    private Columns() {}

    public static <S> TableColumn<S, String> text(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = column(title, width, value);
        column.setCellFactory(ignored -> TextSize.widens(new Shown<>(text -> text)));
        column.setComparator(Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
        return column;
    }

    /** A main line over a quiet one: two short texts that belong together, for example a name and its number. */
    public static <S> TableColumn<S, TwoLines> twoLines(
            String title, double width, Function<S, String> upper, Function<S, String> lower) {
        TableColumn<S, TwoLines> column = column(title, width, row -> new TwoLines(upper.apply(row), lower.apply(row)));
        column.setCellFactory(ignored -> TextSize.widens(new TwoLinesCell<>()));
        return column;
    }

    public static <S> TableColumn<S, LocalDate> date(
            String title, double width, Function<S, Optional<LocalDate>> value) {
        TableColumn<S, LocalDate> column =
                column(title, width, row -> value.apply(row).orElse(null));
        column.setCellFactory(ignored -> TextSize.widens(new Shown<>(IndonesianDate::brief)));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        return keep(column);
    }

    public static <S> TableColumn<S, Number> number(String title, double width, Function<S, Number> value) {
        TableColumn<S, Number> column = column(title, width, value);
        column.setCellFactory(ignored -> {
            Shown<S, Number> cell = new Shown<>(String::valueOf);
            cell.getStyleClass().add("number");
            return TextSize.widens(cell);
        });
        column.getStyleClass().add("number");
        column.setComparator(Comparator.nullsLast(Comparator.comparingDouble(Number::doubleValue)));
        return column;
    }

    /** Cells with a node, for example a chip; not sortable. Empty when the record has none. */
    public static <S> TableColumn<S, S> node(String title, double width, Function<S, Optional<Node>> node) {
        TableColumn<S, S> column = column(title, width, row -> row);
        column.setSortable(false);
        column.setCellFactory(ignored -> TextSize.widens(new TableCell<>() {
            @Override
            protected void updateItem(S row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(empty || row == null ? null : node.apply(row).orElse(null));
            }
        }));
        return column;
    }

    /** Never narrower than its width, which grows with the text: numbers and names of files that are useless when cut. */
    public static <S, T> TableColumn<S, T> keep(TableColumn<S, T> column) {
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    private static <S, T> TableColumn<S, T> column(String title, double width, Function<S, T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /** Text with the whole of it as tooltip when it is cut. */
    private static final class Shown<S, T> extends TableCell<S, T> {
        private final Function<T, String> words;

        Shown(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            String text = empty || value == null ? null : words.apply(value);
            setText(text);
            setTooltip(text == null || text.length() < 24 ? null : new Tooltip(text));
        }
    }
}
