package id.jaganetral.ui.letter;

import id.jaganetral.ui.kit.draft.DraftPart;
import id.jaganetral.ui.kit.draft.FormDrafts;
import id.jaganetral.ui.kit.draft.KeptForm;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Keeps what is typed into a letter. Each form of letter has other fields, filled from the case; only what the officer changed
 * is kept, and offered when the same form about the same is opened again.
 */
public final class KeptLetter {
    private final FormDrafts drafts;
    private final Node inputs;
    private final Pane place;
    private final DraftPart further;
    private Optional<KeptForm> kept = Optional.empty();

    /**
     * @param inputs fields of the letter, rebuilt for each form
     * @param place the offer stands first in it
     * @param further what is kept besides single inputs
     */
    public KeptLetter(FormDrafts drafts, Node inputs, Pane place, DraftPart further) {
        this.further = further;
        this.drafts = drafts;
        this.inputs = inputs;
        this.place = place;
    }

    /**
     * The fields of another form stand there, filled.
     *
     * @param name which form about what
     */
    public void begin(String name) {
        end();
        kept.ifPresent(before -> place.getChildren().remove(before.offer()));
        KeptForm now = drafts.of("letter." + name, inputs).with(further);
        place.getChildren().add(0, now.offer());
        now.begin();
        kept = Optional.of(now);
    }

    /** The page is looked at again. */
    public void shown() {
        kept.ifPresent(KeptForm::begin);
    }

    /** The page goes; what was typed is issued, or shall be lost. */
    public void end() {
        kept.ifPresent(KeptForm::end);
    }
}
