package id.jaganetral.ui.evidence.reading;

import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.evidence.EvidenceWords;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the evidence of a report: reads the text in its pictures where the machine can, and leads to it; says what is missing. */
public final class ReadingPane extends VBox {
    private static final String INDONESIAN = "ind";

    private final ReadEvidence read;
    private final Kit kit;
    private final Texts texts;
    private final Button begin = new Button();
    private final MenuButton open = new MenuButton();
    private final Label hint = Words.block("", "text-quiet", "text-small");
    private List<EvidenceItem> evidence = List.of();
    private boolean tried;
    private boolean reading;

    public ReadingPane(ReadEvidence read, Kit kit) {
        this.read = read;
        this.kit = kit;
        this.texts = kit.texts();
        begin.setId("readEvidence");
        begin.setText(texts.get("evidence.reading.begin"));
        begin.setGraphic(Icons.of(Feather.TYPE));
        begin.getStyleClass().add("flat");
        begin.setUserData("LOG_REPORTS");
        begin.setDisable(true);
        begin.setOnAction(event -> read());
        open.setId("openText");
        open.setText(texts.get("evidence.reading.title"));
        open.setGraphic(Icons.of(Feather.FILE_TEXT));
        open.getStyleClass().add("flat");
        Words.goneUnless(begin, Bindings.isNotEmpty(open.getItems()));
        Words.goneUnless(open, Bindings.isNotEmpty(open.getItems()));
        Words.goneUnless(this, hint.textProperty().isNotEmpty().and(open.visibleProperty()));
        getChildren().setAll(hint);
    }

    /** Reads, and leads to what was read. */
    public List<ButtonBase> buttons() {
        return List.of(begin, open);
    }

    public void show(List<EvidenceItem> items) {
        evidence = items;
        open.getItems().setAll(items.stream().map(this::choice).toList());
        kit.jobs().start(Job.query(() -> asked(items)).onSuccess(this::told));
    }

    private record Asked(Optional<String> language, boolean byItself) {}

    private Asked asked(List<EvidenceItem> items) {
        Optional<String> language = read.language();
        return new Asked(
                language, !items.isEmpty() && read.readsByItself(items.get(0).report()));
    }

    private void told(Asked answer) {
        told(answer.language());
        if (answer.byItself() && !tried) {
            // once a page, so that what was cancelled stays cancelled
            tried = true;
            begin(count -> {});
        }
    }

    private void told(Optional<String> language) {
        begin.setDisable(language.isEmpty() || reading);
        hint.setText(
                language.isEmpty()
                        ? texts.get("evidence.reading.absent")
                        : language.get().equals(INDONESIAN) ? "" : texts.get("evidence.reading.english"));
    }

    private MenuItem choice(EvidenceItem item) {
        MenuItem choice =
                new MenuItem(texts.get("evidence.mark.choice", item.order(), new EvidenceWords(texts).fileName(item)));
        choice.setOnAction(event -> kit.navigator().open(new Places.EvidenceText(item.id(), "")));
        return choice;
    }

    private void read() {
        begin(count -> kit.notices().done(texts.get("evidence.reading.done", count)));
    }

    /** In the background, shown in the status bar with how far it is, and cancelled there. */
    private void begin(IntConsumer done) {
        if (!evidence.isEmpty() && !reading) {
            reading = true;
            begin.setDisable(true);
            kit.jobs()
                    .start(Job.doing(
                                    Message.of("evidence.reading.job"),
                                    progress -> read.readReport(evidence.get(0).report(), progress))
                            .onSuccess(done::accept)
                            .atEnd(() -> {
                                reading = false;
                                begin.setDisable(false);
                            }));
        }
    }
}
