package id.jaganetral.ui.settings;

import id.jaganetral.application.evidence.reading.AutomaticReading;
import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A card that lets the text of evidence be read by itself, or not (baca teks otomatis). */
public final class AutomaticReadingView {
    private final Card root;

    public AutomaticReadingView(AutomaticReading setting, TextEngine engine, Kit kit) {
        CheckBox wanted = new CheckBox(kit.texts().get("evidence.reading.automatic"));
        wanted.setId("readByItself");
        wanted.setWrapText(true);
        wanted.setSelected(setting.wanted());
        wanted.setOnAction(event -> kit.jobs().start(Job.query(() -> {
            setting.want(wanted.isSelected());
            return setting;
        })));
        Label absent = Words.block("", "text-quiet");
        Words.goneUnless(absent, absent.textProperty().isNotEmpty());
        root = new Card(
                kit.texts().get("evidence.reading.title"),
                wanted,
                Words.block(kit.texts().get("evidence.reading.automatic.hint"), "text-quiet"),
                absent);
        kit.jobs()
                .start(Job.<Optional<String>>query(engine::language)
                        .onSuccess(language -> absent.setText(
                                language.isPresent() ? "" : kit.texts().get("evidence.reading.absent"))));
    }

    public Region root() {
        return root;
    }
}
