package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.intake.WatchUploads;
import id.jaganetral.domain.evidence.ArrivalWay;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.grab.ScreenGrab;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Further ways for evidence to come in: a part of the screen, and what a phone has uploaded into the folder of the settings,
 * which is offered while this is in sight.
 */
public final class MoreWays extends VBox {
    private static final Duration LOOK_EVERY = Duration.seconds(5);

    private final WatchUploads uploads;
    private final EvidenceWork work;
    private final Kit kit;
    private final Texts texts;
    private final Consumer<Supplier<Handful>> take;
    private final FlowPane ways = new FlowPane(8, 8);
    private final Banner offer = new Banner();
    private final Timeline looking = new Timeline(new KeyFrame(LOOK_EVERY, event -> look()));
    private List<Path> offered = List.of();

    public MoreWays(EvidenceWork work, Kit kit, Consumer<Supplier<Handful>> take) {
        super(8);
        this.work = work;
        this.uploads = work.uploads();
        this.kit = kit;
        this.texts = kit.texts();
        this.take = take;
        Button grab = new Button(texts.get("evidence.grab"), Icons.of(Feather.CROP));
        grab.setId("grabScreen");
        grab.getStyleClass().add("flat");
        grab.setOnAction(event -> grab());
        Button accept = new Button(texts.get("evidence.upload.take"));
        accept.setId("takeUploads");
        accept.setOnAction(event -> answer(true));
        Button leave = new Button(texts.get("evidence.upload.leave"));
        leave.setId("leaveUploads");
        leave.setOnAction(event -> answer(false));
        offer.setTone(Tone.INFO);
        offer.getChildren().addAll(accept, leave);
        ways.getChildren().setAll(grab);
        getChildren().addAll(ways, offer);
        getStylesheets()
                .add(Objects.requireNonNull(MoreWays.class.getResource("evidence.css"))
                        .toExternalForm());
        setUserData("LOG_REPORTS");
        looking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((observed, before, now) -> {
            if (now == null) {
                looking.stop();
            } else {
                look();
                looking.play();
            }
        });
    }

    /**
     * Where no drop zone stands above: takes what is dropped here, and says so.
     *
     * @param further ways of the page itself, shown first
     */
    public MoreWays takingDrops(List<Button> further) {
        Label hint = Words.block(texts.get("evidence.drop.here"), "text-quiet", "text-small");
        getStyleClass().add("evidence-drop-here");
        getChildren().add(0, hint);
        ways.getChildren().addAll(0, further);
        EvidenceDrops.on(this, work.gather(), take);
        return this;
    }

    private void look() {
        kit.jobs().start(Job.query(uploads::fresh).onSuccess(this::offer));
    }

    private void offer(List<Path> fresh) {
        offered = fresh;
        offer.setText(fresh.isEmpty() ? "" : texts.get("evidence.upload.offer", fresh.size()));
    }

    private void answer(boolean taken) {
        List<Path> files = offered;
        offer(List.of());
        if (taken) {
            take.accept(ArrivingFiles.of(work.gather(), files, ArrivalWay.UPLOAD));
        }
        kit.jobs().start(Job.query(() -> {
            uploads.handled(files);
            return files;
        }));
    }

    private void grab() {
        new ScreenGrab(texts)
                .start(
                        getScene().getWindow(),
                        found -> found.ifPresent(
                                picture -> take.accept(ArrivingFiles.picture(picture, ArrivalWay.SCREEN))),
                        () -> kit.notices().warn(texts.get("evidence.grab.impossible")));
    }
}
