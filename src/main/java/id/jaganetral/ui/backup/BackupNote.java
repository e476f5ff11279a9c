package id.jaganetral.ui.backup;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.home.HomeNote;
import id.jaganetral.ui.home.NoteLine;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.screen.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line on Beranda that says when a backup was last proven to be restorable. */
public final class BackupNote implements HomeNote {
    /** After so long without a proof the line warns. */
    private static final Duration FRESH = Duration.ofDays(3);

    private final Backups backups;
    private final Kit kit;
    private final NoteLine root;

    public BackupNote(Backups backups, Kit kit) {
        this.backups = backups;
        this.kit = kit;
        this.root = new NoteLine("backupNote", kit);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        kit.jobs().start(Job.query(backups::list).onSuccess(this::show).onFailure(unreadable -> show(List.of())));
    }

    private void show(List<BackupLine> lines) {
        Texts texts = kit.texts();
        BackupWords words = new BackupWords(texts, kit.clock().getZone());
        Optional<Instant> last =
                lines.stream().flatMap(line -> line.proven().stream()).findFirst();
        boolean fresh = last.filter(when -> when.plus(FRESH).isAfter(kit.clock().instant()))
                .isPresent();
        Chip chip = new Chip(
                last.map(when -> texts.get("backup.note.proven", words.when(when)))
                        .orElse(texts.get("backup.note.none")),
                fresh ? Tone.SUCCESS : Tone.WARNING,
                fresh ? Feather.CHECK : Feather.ALERT_TRIANGLE);
        root.getChildren().clear();
        root.say(chip, "backup.title", new Places.Settings("backup"));
    }
}
