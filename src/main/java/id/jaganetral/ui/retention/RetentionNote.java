package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.ListRetention;
import id.jaganetral.ui.home.HomeNote;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line on Beranda that says what is due for destruction and which lists wait; away when there is neither. */
public final class RetentionNote implements HomeNote {
    private final ListRetention list;
    private final Kit kit;
    private final HBox root = new HBox(8);

    public RetentionNote(ListRetention list, Kit kit) {
        this.list = list;
        this.kit = kit;
        root.setAlignment(Pos.CENTER_LEFT);
        root.setId("retentionNote");
        show(new ListRetention.Waiting(0, 0));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        kit.jobs().start(Job.query(list::waiting).onSuccess(this::show));
    }

    private void show(ListRetention.Waiting waiting) {
        root.getChildren().clear();
        if (waiting.due() > 0) {
            say("retention.note.due", waiting.due(), Feather.ARCHIVE, "retention.title", new Places.Retention());
        }
        if (waiting.lists() > 0) {
            say(
                    "retention.note.lists",
                    waiting.lists(),
                    Feather.USERS,
                    "retention.lists.title",
                    new Places.DestructionLists());
        }
        boolean any = !root.getChildren().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
    }

    private void say(String key, long count, Feather icon, String name, Destination place) {
        Chip chip = new Chip(kit.texts().get(key, count), Tone.WARNING, icon);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Hyperlink open = new Hyperlink(kit.texts().get(name));
        open.setOnAction(event -> kit.navigator().open(place));
        root.getChildren().addAll(chip, open);
    }
}
