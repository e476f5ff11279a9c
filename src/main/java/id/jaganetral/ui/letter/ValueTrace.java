package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;

/** Says of a value chosen in the preview where it came from, and leads to where it can be changed. */
final class ValueTrace {
    private final Banner source;
    private final Button go;
    private final IssueLetterViewModel model;
    private final Texts texts;
    private String tag = "";

    /**
     * Speaks in this banner, whose button leads on.
     *
     * @param goTo opens the place of a value, told the place and its tag
     */
    ValueTrace(Banner source, Button go, IssueLetterViewModel model, Texts texts, BiConsumer<ValuePlace, String> goTo) {
        this.source = source;
        this.go = go;
        this.model = model;
        this.texts = texts;
        source.setTone(Tone.INFO);
        go.setOnAction(event -> goTo.accept(place(), tag));
    }

    void show(String chosen) {
        tag = chosen;
        source.setText(texts.get("letter.trace.value", model.asked(tag), from()));
        go.setText(texts.get(place() == ValuePlace.OFFICE ? "letter.issue.profile" : "letter.trace.go"));
    }

    private ValuePlace place() {
        return ValuePlace.of(tag, model.meaning(tag));
    }

    private String from() {
        if (model.lacks(tag)) {
            return texts.get("letter.trace.lacking");
        }
        LetterDraft draft = model.draft().get().orElseThrow();
        Message origin = draft.origins().get(ValuePlace.field(tag));
        return place() == ValuePlace.FIELD && origin != null
                ? texts.get("letter.issue.from", origin)
                : texts.get("letter.trace.place." + place());
    }
}
