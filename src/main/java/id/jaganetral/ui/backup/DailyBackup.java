package id.jaganetral.ui.backup;

import id.jaganetral.application.backup.BackupDone;
import id.jaganetral.application.backup.Backups;
import id.jaganetral.application.backup.Occasion;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Problems;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.screen.Places;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Makes the backup of the day while the window is open: soon after the start, and again after midnight. */
public final class DailyBackup {
    private static final Duration LOOK = Duration.minutes(5);

    private final Backups backups;
    private final Kit kit;
    private final Timeline timer = new Timeline(new KeyFrame(LOOK, event -> look()));
    private boolean busy;

    public DailyBackup(Backups backups, Kit kit) {
        this.backups = backups;
        this.kit = kit;
        timer.setCycleCount(Timeline.INDEFINITE);
    }

    public void begin() {
        timer.play();
    }

    public void end() {
        timer.stop();
    }

    /** Makes one when there is none of today. */
    void look() {
        if (!busy) {
            kit.jobs()
                    .start(Job.query(backups::dueToday)
                            .onSuccess(due -> {
                                if (due && !busy) {
                                    make();
                                }
                            })
                            .onFailure(this::failed));
        }
    }

    private void make() {
        busy = true;
        kit.jobs()
                .start(Job.doing(Message.of("backup.job.daily"), progress -> backups.make(Occasion.DAILY, progress))
                        .onSuccess(this::made)
                        .onFailure(this::failed)
                        .atEnd(() -> busy = false));
    }

    private void made(BackupDone done) {
        done.secondProblem().ifPresent(this::warn);
    }

    private void failed(Throwable thrown) {
        warn(Problems.words(thrown));
    }

    private void warn(Message message) {
        kit.notices()
                .offer(Tone.WARNING, kit.texts().get(message), kit.texts().get("backup.title"), () -> kit.navigator()
                        .open(new Places.Settings("backup")));
    }
}
