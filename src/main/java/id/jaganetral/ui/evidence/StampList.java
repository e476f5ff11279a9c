package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.stamp.AttachStamp;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.stamp.Stamp;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Cap waktu: the tokens of a piece with what each proves, and attaching one. */
final class StampList extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm.ss");

    private final AttachStamp stamps;
    private final Kit kit;
    private final Texts texts;
    private final VBox list = new VBox(8);
    private final Banner problem = new Banner();
    private final Button attach;

    StampList(AttachStamp stamps, Kit kit) {
        super(8);
        this.stamps = stamps;
        this.kit = kit;
        this.texts = kit.texts();
        this.attach = new Button(texts.get("evidence.stamp.attach"), Icons.of(Feather.CLOCK));
        attach.setId("attachStamp");
        attach.setUserData("LOG_REPORTS");
        problem.setTone(Tone.DANGER);
        getChildren().addAll(list, problem, new FlowPane(8, 8, attach));
    }

    void show(EvidenceItem item, List<Stamp> found, Runnable attached) {
        problem.setText("");
        list.getChildren().setAll(found.stream().map(this::line).toList());
        if (found.isEmpty()) {
            list.getChildren().add(Words.block(texts.get("evidence.stamp.empty"), "text-quiet", "text-small"));
        }
        attach.setOnAction(event -> kit
                .files()
                .openFiles(texts.get("evidence.stamp.attach"), FileKind.of("evidence.stamp.kind", "*.tsr", "*.tst"))
                .stream()
                .findFirst()
                .ifPresent(file -> attach(item, file, attached)));
    }

    private VBox line(Stamp stamp) {
        ZonedDateTime at = stamp.time().atZone(kit.clock().getZone());
        return new VBox(
                Words.block(
                        texts.get(
                                "evidence.stamp.time",
                                IndonesianDate.words(at.toLocalDate()),
                                TIME.format(at),
                                stamp.authority()),
                        "text-strong"),
                Words.block(texts.get("evidence.stamp.state." + stamp.state()), "text-quiet", "text-small"));
    }

    private void attach(EvidenceItem item, Path file, Runnable attached) {
        kit.jobs()
                .start(Job.asking(Message.of("evidence.stamp.job"), progress -> stamps.attach(item, file))
                        .onSuccess(stamp -> attached.run())
                        .onRefusal(reasons -> problem.setText(reasons.stream()
                                .map(reason -> texts.get(reason.message()))
                                .collect(Collectors.joining("\n")))));
    }
}
