package id.jaganetral.ui.kit.draft;

import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.Optional;
import javafx.scene.Node;

/** Hands forms what keeps their input. While no workspace is open, nothing is kept. */
public final class FormDrafts {
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
