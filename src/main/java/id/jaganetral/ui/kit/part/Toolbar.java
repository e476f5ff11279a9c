package id.jaganetral.ui.kit.part;

import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The row above a list: search and filters on the left, in a second row where there is no room, actions on the right. */
@DefaultProperty("start")
public final class Toolbar extends HBox {
    private static final double ONE_ROW = 4000;

    private final FlowPane start = new FlowPane(8, 8);
    private final HBox end = new HBox(8);

    public Toolbar() {
        getStyleClass().add("list-toolbar");
        HBox.setHgrow(start, Priority.ALWAYS);
        start.setPrefWrapLength(ONE_ROW);
        start.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        end.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        end.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(start, end);
    }

    public ObservableList<Node> getStart() {
        return start.getChildren();
    }

    public ObservableList<Node> getEnd() {
        return end.getChildren();
    }
}
