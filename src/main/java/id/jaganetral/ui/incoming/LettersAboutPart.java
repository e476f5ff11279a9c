package id.jaganetral.ui.incoming;

import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.incoming.BrowseLetters;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.screen.Places;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Letters received about a case or about the report it comes from, with their follow-up. */
public final class LettersAboutPart implements CasePart {
    private final BrowseLetters letters;
    private final Kit kit;
    private final Texts texts;
    private final Latest latest;
    private final Card root = new Card();

    public LettersAboutPart(BrowseLetters letters, Kit kit) {
        this.letters = letters;
        this.kit = kit;
        this.texts = kit.texts();
        this.latest = new Latest(kit.jobs());
        root.setTitle(texts.get("incoming.about.title"));
        fill(List.of());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(CaseView view) {
        latest.start(Job.query(() -> Stream.concat(
                                letters.about(view.file().id()).stream(),
                                letters.about(view.file().origin().report()).stream())
                        .distinct()
                        .toList())
                .onSuccess(this::fill));
    }

    private void fill(List<ReceivedLetter> found) {
        root.getContent().setAll(found.stream().map(this::line).toList());
        root.setVisible(!found.isEmpty());
        root.setManaged(!found.isEmpty());
    }

    private Node line(ReceivedLetter letter) {
        Hyperlink link = new Hyperlink(texts.get(
                "incoming.about.line",
                letter.content().number(),
                letter.content().sender()));
        link.setOnAction(event -> kit.navigator().open(new Places.IncomingLetterDetail(letter.id())));
        HBox line = new HBox(8, link, LetterLook.state(letter.state(letters.today()), texts));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }
}
