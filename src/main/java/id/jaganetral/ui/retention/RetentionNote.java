package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.ListRetention;
import id.jaganetral.ui.home.HomeNote;
import id.jaganetral.ui.home.NoteLine;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line on Beranda that says what is due for destruction and which lists wait; away when there is neither. */
public final class RetentionNote implements HomeNote {
    private final ListRetention list;
    private final Kit kit;
    private final NoteLine root;

    public RetentionNote(ListRetention list, Kit kit) {
        this.list = list;
        this.kit = kit;
        this.root = new NoteLine("retentionNote", kit);
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
        root.say(new Chip(kit.texts().get(key, count), Tone.WARNING, icon), name, place);
    }
}
