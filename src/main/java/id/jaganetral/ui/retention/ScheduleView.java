package id.jaganetral.ui.retention;

import id.jaganetral.application.retention.KeepSchedule;
import id.jaganetral.domain.retention.Fate;
import id.jaganetral.domain.retention.RetentionClass;
import id.jaganetral.domain.retention.RetentionSchedule;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Jadwal retensi arsip: the classes with their terms, which the office lays down itself. */
public final class ScheduleView implements Screen {
    private final KeepSchedule schedule;
    private final Kit kit;
    private final Texts texts;
    private final VBox classes = new VBox(12);
    private final VBox root;

    public ScheduleView(KeepSchedule schedule, Kit kit) {
        this.schedule = schedule;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = new VBox(
                12,
                Words.line(texts.get("retention.schedule.title"), "text-title"),
                Words.block(texts.get("retention.schedule.about"), "text-quiet"),
                classes);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("retention.schedule.title"));
    }

    @Override
    public void shown() {
        kit.jobs().start(Job.query(schedule::inForce).onSuccess(this::show));
    }

    private void show(RetentionSchedule now) {
        classes.getChildren().setAll(now.classes().stream().map(this::card).toList());
    }

    private Card card(RetentionClass archive) {
        KeyValueList facts = new KeyValueList();
        facts.add(
                texts.get("retention.details.term"),
                texts.get("retention.details.years", archive.active(), archive.inactive()));
        facts.add(texts.get("retention.column.fate"), texts.get("retention.fate." + archive.fate()));
        facts.add(
                texts.get("retention.details.source"),
                texts.get(
                        archive.confidence().doubtful() ? "retention.details.doubtful" : "retention.details.sure",
                        archive.source()));
        if (!archive.note().isEmpty()) {
            facts.add(texts.get(archive.local() ? "retention.reason" : "retention.note"), archive.note());
        }
        Button change = new Button(texts.get("retention.schedule.change"), Icons.of(Feather.EDIT_2));
        change.setId("change-" + archive.code());
        change.setAccessibleText(texts.get("retention.schedule.change.of", archive.code()));
        change.setOnAction(event -> change(archive));
        return new Card(texts.get("retention.details.class", archive.code(), archive.title()), facts, new HBox(change));
    }

    private void change(RetentionClass archive) {
        Asked asked = new Asked(kit, 2);
        TextField active = new TextField(String.valueOf(archive.active()));
        TextField inactive = new TextField(String.valueOf(archive.inactive()));
        ComboBox<Fate> fate = new ComboBox<>();
        Choices.offer(fate, List.of(Fate.values()), one -> texts.get("retention.fate." + one));
        fate.setValue(archive.fate());
        fate.setMaxWidth(Double.MAX_VALUE);
        TextField document = new TextField();
        TextArea reason = Asked.area();
        asked.add(KeepSchedule.ACTIVE, "retention.schedule.active", active, 1, true);
        asked.add(KeepSchedule.INACTIVE, "retention.schedule.inactive", inactive, 1, true);
        asked.add(KeepSchedule.FATE, "retention.column.fate", fate, 2, true);
        asked.add(KeepSchedule.DOCUMENT, "retention.schedule.document", document, 2, true)
                .setHint(texts.get("retention.schedule.document.hint"));
        asked.add(KeepSchedule.REASON, "retention.reason", reason, 2, true);
        asked.ask(
                texts.get("retention.details.class", archive.code(), archive.title()),
                texts.get("retention.schedule.change"),
                () -> schedule.change(new KeepSchedule.Draft(
                        archive.code(),
                        active.getText(),
                        inactive.getText(),
                        Optional.ofNullable(fate.getValue()),
                        document.getText(),
                        reason.getText())),
                now -> {
                    kit.notices().done(texts.get("retention.schedule.done", archive.code()));
                    show(now);
                });
    }
}
