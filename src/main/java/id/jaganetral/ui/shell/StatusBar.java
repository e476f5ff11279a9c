package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.job.RunningJob;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Below the page: the workspace, and the work going on, each with a way to cancel it. */
final class StatusBar extends HBox {
    private static final int MOST_SHOWN = 2;

    private final Texts texts;
    private final ObservableList<RunningJob> running;
    private final HBox work = new HBox(14);
    private final javafx.collections.ListChangeListener<RunningJob> listener = change -> draw();

    StatusBar(Texts texts, String workspace, String officer, ObservableList<RunningJob> running) {
        this.texts = texts;
        this.running = running;
        getStyleClass().add("status-bar");
        Label place = Words.line(workspace);
        place.setGraphic(Icons.of(Feather.FOLDER));
        place.setMinWidth(0);
        Label who = Words.line(officer);
        who.setGraphic(Icons.of(Feather.USER));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        work.setAlignment(Pos.CENTER_RIGHT);
        work.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(place, who, gap, work);
        running.addListener(new WeakListChangeListener<>(listener));
        draw();
    }

    private void draw() {
        work.getChildren().clear();
        running.stream().limit(MOST_SHOWN).map(this::line).forEach(work.getChildren()::add);
        int more = running.size() - MOST_SHOWN;
        if (more > 0) {
            work.getChildren().add(Words.line(texts.get("shell.status.more", more), "text-quiet"));
        }
    }

    private HBox line(RunningJob job) {
        Label title = Words.line(job.title().map(texts::get).orElse(""));
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(110);
        Label percent = Words.line("", "text-quiet");
        InvalidationListener follow = changed -> {
            double now = job.progress().get();
            bar.setProgress(now);
            percent.setText(now < 0 ? "" : texts.get("shell.status.percent", (int) (now * 100)));
        };
        job.progress().addListener(follow);
        follow.invalidated(job.progress());
        String cancel = texts.get("shell.status.cancel", title.getText());
        HBox line = new HBox(7, title, bar, percent, Icons.button(Feather.X_CIRCLE, cancel, job::cancel));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
