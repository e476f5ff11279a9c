package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Words;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A unit in the tree: its name, and how many people are in it and below. */
final class UnitCell extends TreeCell<UnitLine> {
    private final Texts texts;
    private final Label name = Words.line("");
    private final Label people = Words.line("", "text-quiet", "text-small");
    private final HBox row;

    UnitCell(Texts texts) {
        this.texts = texts;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        people.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        this.row = new HBox(6, name, gap, people);
        // the scroll bar lies over the end of the rows
        row.setPadding(new Insets(0, 12, 0, 0));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(UnitLine unit, boolean empty) {
        super.updateItem(unit, empty);
        setText(null);
        if (empty) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(unit == null ? texts.get("employee.units.all") : unit.name());
        people.setText(unit == null ? "" : texts.get("employee.units.people", unit.people()));
        setTooltip(unit == null ? null : new Tooltip(unit.name()));
        setGraphic(row);
    }
}
