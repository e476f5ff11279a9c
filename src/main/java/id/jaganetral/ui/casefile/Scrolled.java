package id.jaganetral.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Long content of a dialog, scrolled so that it fits a small screen. */
final class Scrolled {
    private static final double WIDTH = 600;
    private static final double TALL = 440;

    private Scrolled() {}

    static ScrollPane of(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setMaxHeight(TALL);
        return scroll;
    }
}
