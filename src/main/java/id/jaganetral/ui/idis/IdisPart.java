package id.jaganetral.ui.idis;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** On the page of a case: whether the decision was handed over to the national register, and the way to do it. */
public final class IdisPart implements CasePart {
    private final Kit kit;
    private final Texts texts;
    private final Card root = new Card();

    public IdisPart(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        root.setTitle(texts.get("idis.title"));
        hide(true);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(CaseView view) {
        boolean decided = view.file().history().has(CaseFact.Decided.class);
        hide(!decided);
        String state = view.file()
                .history()
                .last(CaseFact.UploadedToRegister.class)
                .map(fact -> texts.get("idis.uploaded", fact.reference(), IndonesianDate.words(fact.on())))
                .orElse(texts.get("idis.notUploaded"));
        Button open = new Button(texts.get("idis.open"));
        open.setOnAction(
                event -> kit.navigator().open(new Places.Idis(view.file().id())));
        root.getContent().setAll(Words.block(state, "text-quiet"), open);
    }

    private void hide(boolean hidden) {
        root.setVisible(!hidden);
        root.setManaged(!hidden);
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }
}
