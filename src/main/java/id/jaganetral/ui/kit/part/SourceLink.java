package id.jaganetral.ui.kit.part;

import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.Places;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** A sentence that opens the rule book at the entry it rests on. */
public final class SourceLink {
    private SourceLink() {}

    /**
     * A link; a dialog it stands in closes when it is followed.
     *
     * @param entry id of the entry
     */
    public static Hyperlink to(Navigator navigator, String words, String entry) {
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("source-link");
        link.setOnAction(event -> {
            Leave.dialogAround(link);
            navigator.open(new Places.Rules(entry));
        });
        return link;
    }
}
