package id.jaganetral.ui.kit.part;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, values on the right. An empty value is shown as a dash. */
public final class KeyValueList extends GridPane {
    private int rows;

    public KeyValueList() {
        getStyleClass().add("key-values");
        ColumnConstraints key = new ColumnConstraints();
        key.setMinWidth(110);
        key.setMaxWidth(200);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().addAll(key, value);
    }

    public KeyValueList add(String key, String value) {
        return add(key, Words.block(value == null || value.isBlank() ? "–" : value));
    }

    public KeyValueList add(String key, Node value) {
        Label name = Words.block(key, "key");
        name.setLabelFor(value);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        addRow(rows++, name, value);
        return this;
    }

    public void clear() {
        rows = 0;
        getChildren().clear();
    }
}
