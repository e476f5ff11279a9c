package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.desktop.ClipboardAccess;
import id.jaganetral.ui.kit.part.SearchField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** What every table of the program does alike. */
public final class Tables {
    private Tables() {}

    /** Columns share the width; the placeholder stands where no row is. */
    public static <S> void prepare(TableView<S> table, Node placeholder) {
        table.setPlaceholder(placeholder);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Opens a row by double click and by Enter. */
    public static <S> void onOpen(TableView<S> table, Consumer<S> open) {
        table.setRowFactory(ignored -> {
            TableRow<S> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            S selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                event.consume();
            }
        });
    }

    /** Ctrl+C copies the selected rows, tabs between the cells, as spreadsheets take them. */
    public static <S> void copyable(TableView<S> table, ClipboardAccess clipboard) {
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                clipboard.copyText(selection(table));
                event.consume();
            }
        });
    }

    private static <S> String selection(TableView<S> table) {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(row -> table.getVisibleLeafColumns().stream()
                        .map(column -> column.getCellData(row))
                        .filter(value -> !(value instanceof Record))
                        .map(Tables::copied)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String copied(Object value) {
        if (value instanceof TwoLines lines) {
            return copied(lines.upper()) + "\t" + copied(lines.lower());
        }
        return value == null ? "" : value.toString().replaceAll("[\\t\\r\\n]+", " ");
    }

    /**
     * Shows a list that is narrowed by a search field and a choice of boxes.
     *
     * @param summarise called when other lines are shown; also when the list was read and stays empty
     */
    public static <T, B> void narrowed(
            TableView<T> table, Narrowed<T, B> list, SearchField search, ComboBox<B> box, Runnable summarise) {
        box.valueProperty().bindBidirectional(list.box());
        list.query().bind(search.queryProperty());
        table.setItems(list.shown());
        list.shown().addListener((ListChangeListener<T>) change -> summarise.run());
        list.loaded().addListener((observed, before, now) -> summarise.run());
    }
}
