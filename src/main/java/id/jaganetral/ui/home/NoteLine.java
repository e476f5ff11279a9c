package id.jaganetral.ui.home;

import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.screen.Destination;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What a feature says on Beranda in one line: states, each with the way to its page. */
public final class NoteLine extends HBox {
    private final Kit kit;

    public NoteLine(String id, Kit kit) {
        super(8);
        this.kit = kit;
        setAlignment(Pos.CENTER_LEFT);
        setId(id);
    }

    /**
     * Says one thing more.
     *
     * @param page key of the page's name
     */
    public void say(Chip state, String page, Destination place) {
        state.setMinWidth(Region.USE_PREF_SIZE);
        Hyperlink open = new Hyperlink(kit.texts().get(page));
        open.setOnAction(event -> kit.navigator().open(place));
        getChildren().addAll(state, open);
    }
}
