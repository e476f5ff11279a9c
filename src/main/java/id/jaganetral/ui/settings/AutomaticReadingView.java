package id.jaganetral.ui.settings;

import id.jaganetral.application.evidence.reading.AutomaticReading;
import id.jaganetral.application.evidence.reading.ReadEvidence;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A card that lets the text of evidence be read by itself, or not (baca teks otomatis), and reads what was left. */
public final class AutomaticReadingView {
    private final ReadEvidence read;
    private final boolean mayRead;
    private final Kit kit;
    private final Texts texts;
    private final Label absent = Words.block("", "text-quiet");
    private final Label waiting = Words.block("");
    private final Button begin = new Button();
    private final Card root;

    /**
     * @param mayRead whether whoever works may read evidence; others only see the setting
     */
    public AutomaticReadingView(AutomaticReading setting, ReadEvidence read, boolean mayRead, Kit kit) {
        this.read = read;
        this.mayRead = mayRead;
        this.kit = kit;
        this.texts = kit.texts();
        begin.setId("readAllEvidence");
        begin.setText(texts.get("evidence.reading.all"));
        begin.setGraphic(Icons.of(Feather.TYPE));
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.setOnAction(event -> readAll());
        HBox rest = new HBox(10, begin, waiting);
        rest.setAlignment(Pos.CENTER_LEFT);
        Words.goneUnless(rest, waiting.textProperty().isNotEmpty());
        Words.goneUnless(absent, absent.textProperty().isNotEmpty());
        root = new Card(
                texts.get("evidence.reading.title"),
                wanted(setting),
                Words.block(texts.get("evidence.reading.automatic.hint"), "text-quiet"),
                absent,
                rest);
        ask();
    }

    private CheckBox wanted(AutomaticReading setting) {
        CheckBox wanted = new CheckBox(texts.get("evidence.reading.automatic"));
        wanted.setId("readByItself");
        wanted.setWrapText(true);
        wanted.setSelected(setting.wanted());
        wanted.setOnAction(event -> kit.jobs().start(Job.query(() -> {
            setting.want(wanted.isSelected());
            return setting;
        })));
        return wanted;
    }

    /** What is there to read; empty without a program that reads, and for those who may not. */
    private void ask() {
        kit.jobs()
                .start(Job.query(() -> read.language().isEmpty()
                                ? new Found(false, Optional.empty())
                                : new Found(true, mayRead ? Optional.of(read.waiting()) : Optional.empty()))
                        .onSuccess(this::told));
    }

    private record Found(boolean installed, Optional<Integer> waiting) {}

    private void told(Found found) {
        absent.setText(found.installed() ? "" : texts.get("evidence.reading.absent"));
        waiting.setText(found.waiting()
                .map(count -> count == 0
                        ? texts.get("evidence.reading.waiting.none")
                        : texts.get("evidence.reading.waiting", count))
                .orElse(""));
        begin.setDisable(found.waiting().filter(count -> count > 0).isEmpty());
    }

    /** In the background, shown in the status bar with how far it is, and cancelled there. */
    private void readAll() {
        begin.setDisable(true);
        kit.jobs()
                .start(Job.doing(Message.of("evidence.reading.job"), read::readAll)
                        .onSuccess(count -> kit.notices().done(texts.get("evidence.reading.done", count)))
                        .atEnd(this::ask));
    }

    public Region root() {
        return root;
    }
}
