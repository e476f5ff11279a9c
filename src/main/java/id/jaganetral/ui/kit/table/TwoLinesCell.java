package id.jaganetral.ui.kit.table;

import id.jaganetral.ui.kit.part.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The cell of {@link TwoLines}; the lower line takes no room when it is empty. */
final class TwoLinesCell<S> extends TableCell<S, TwoLines> {
    private final Label upper = Words.line("");
    private final Label lower = Words.line("", "text-quiet", "text-small");
    private final VBox both = new VBox(upper, lower);

    TwoLinesCell() {
        both.setAlignment(Pos.CENTER_LEFT);
        Words.goneUnless(lower, lower.textProperty().isNotEmpty());
        // always there, for a node that comes back has its style worked out anew while the list scrolls
        setGraphic(both);
    }

    @Override
    protected void updateItem(TwoLines lines, boolean empty) {
        super.updateItem(lines, empty);
        both.setVisible(!empty && lines != null);
        if (!both.isVisible()) {
            setTooltip(null);
            return;
        }
        upper.setText(lines.upper());
        lower.setText(lines.lower());
        setTooltip(new Tooltip(lines.toString()));
    }
}
