package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.look.Theme;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

/** Columns are as wide as their text is large: widths are told for the usual size of text, and grow with it. */
final class TextSize {
    /** The largest text for which a page of this width still holds all that is kept; beyond it, cells are cut. */
    private static final double MOST = 1.25;

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
        double last = before instanceof Double known ? known : 1;
        if (scale != last) {
            column.setMinWidth(column.getMinWidth() * Math.min(scale, MOST) / Math.min(last, MOST));
            column.setPrefWidth(column.getPrefWidth() * scale / last);
        }
    }
}
