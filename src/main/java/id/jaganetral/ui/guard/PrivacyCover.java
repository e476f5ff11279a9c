package id.jaganetral.ui.guard;

import id.jaganetral.ui.kit.part.Words;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands over a window while the names to hide are collected; with a large roster that takes a moment. */
final class PrivacyCover {
    private PrivacyCover() {}

    static Region saying(String words) {
        VBox cover = new VBox(12, new ProgressIndicator(), Words.line(words, "text-quiet"));
        cover.setAlignment(Pos.CENTER);
        cover.getStyleClass().add("privacy-cover");
        return cover;
    }
}
