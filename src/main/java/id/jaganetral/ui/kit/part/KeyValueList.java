package id.jaganetral.ui.kit.part;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, values on the right. An empty value is shown as a dash. */
public final class KeyValueList extends GridPane {
    private static final double LEAST = 70;
    private static final double MOST = 200;
    private static final double SHARE = 0.36;

    private final ColumnConstraints names = new ColumnConstraints();
    private int rows;

    public KeyValueList() {
        getStyleClass().add("key-values");
        names.setMinWidth(LEAST);
        names.setMaxWidth(MOST);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setMinWidth(0);
        getColumnConstraints().addAll(names, value);
    }

    /** Names get what the longest needs, up to a third of the width; then they wrap between words. */
    @Override
    protected void layoutChildren() {
        double longest = getChildren().stream()
                .filter(node -> node.getStyleClass().contains("key"))
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
        double wanted = Math.max(LEAST, Math.min(longest, Math.min(MOST, getWidth() * SHARE)));
        if (Math.abs(wanted - names.getMinWidth()) > 1) {
            names.setMinWidth(wanted);
        }
        super.layoutChildren();
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
