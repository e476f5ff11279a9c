package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.look.Theme;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns are as wide as their text is large: widths are told for the usual size of text, and grow with it. */
final class TextSize {
    private static final Object SCALE = TextSize.class;

    private TextSize() {}

    /** The cell tells its column when its text gets another size. */
    static <S, T> TableCell<S, T> widens(TableCell<S, T> cell) {
        cell.fontProperty().addListener((observed, before, now) -> {
            if (cell.getTableColumn() != null) {
                resize(cell.getTableColumn(), now.getSize() / Theme.TEXT_PIXELS);
            }
        });
        return cell;
    }

    private static void resize(TableColumn<?, ?> column, double scale) {
        Object before = column.getProperties().put(SCALE, scale);
        double factor = scale / (before instanceof Double known ? known : 1);
        if (factor != 1) {
            column.setMinWidth(column.getMinWidth() * factor);
            column.setPrefWidth(column.getPrefWidth() * factor);
        }
    }
}
