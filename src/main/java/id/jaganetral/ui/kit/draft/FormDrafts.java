package id.jaganetral.ui.kit.draft;

import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Hands forms what keeps their input. While no workspace is open, nothing is kept. */
public final class FormDrafts {
    private static final double GAP = 12;

    private final Jobs jobs;
    private final Texts texts;
    private Optional<DraftStore> store = Optional.empty();

    public FormDrafts(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    /** From now on drafts of this account are kept here. */
    public void begin(DraftStore drafts) {
        store = Optional.of(drafts);
    }

    /** Nothing is kept or forgotten any more; what is kept stays. */
    public void end() {
        store = Optional.empty();
    }

    /**
     * Keeps what is typed into the inputs of a form.
     *
     * @param name which form about what; the same after the next start
     * @param form its inputs, found by the names of their fields and their ids
     */
    public KeptForm of(String name, Node form) {
        return new KeptForm(this, name, new FormInputs(form));
    }

    /**
     * Asks for a form in a dialog; its input is kept meanwhile, and what an earlier session kept is offered above it.
     *
     * @param ask shows the form and answers when the dialog has gone
     * @return what the dialog answered
     */
    public boolean around(String name, Node form, Predicate<Node> ask) {
        KeptForm kept = of(name, form);
        VBox content = new VBox(GAP, kept.offer(), form);
        VBox.setVgrow(form, Priority.ALWAYS);
        kept.begin();
        try {
            return ask.test(content);
        } finally {
            kept.end();
        }
    }

    Optional<DraftStore> store() {
        return store;
    }

    Jobs jobs() {
        return jobs;
    }

    Texts texts() {
        return texts;
    }
}
