package id.jaganetral.ui.incoming;

import id.jaganetral.application.incoming.ProposeSettlement;
import id.jaganetral.application.incoming.ProposeSettlement.Proposal;
import id.jaganetral.domain.incoming.LetterContent;
import id.jaganetral.domain.incoming.LetterFact;
import id.jaganetral.domain.incoming.LetterFactType;
import id.jaganetral.domain.incoming.LetterState;
import id.jaganetral.domain.incoming.ReceivedLetter;
import id.jaganetral.domain.incoming.RecordedLetterFact;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One letter received: what it asks, what it is about, what was done. */
public final class IncomingLetterView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final IncomingLetterViewModel model;
    private final LetterForms forms;
    private final Region root;
    private final ReadOnlyStringWrapper title;

    @FXML
    private PageHeader header;

    @FXML
    private Region body;

    @FXML
    private VBox gone;

    @FXML
    private Banner proposed;

    @FXML
    private Button answer;

    @FXML
    private Button noAnswer;

    @FXML
    private Button reopen;

    @FXML
    private KeyValueList content;

    @FXML
    private VBox links;

    @FXML
    private Timeline history;

    public IncomingLetterView(IncomingLetterViewModel model, IncomingWork desk, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.forms = new LetterForms(desk, kit);
        this.root = kit.views().load(this);
        this.title = new ReadOnlyStringWrapper(texts.get("incoming.detail.title"));
        gone.getChildren().setAll(new EmptyState(Feather.INBOX, texts.get("incoming.gone"), ""));
        Words.goneUnless(gone, model.gone());
        Words.goneUnless(body, model.gone().not());
        proposed.setTone(Tone.INFO);
        model.proposal().addListener((observed, before, now) -> propose(now));
        model.shown().addListener((observed, before, now) -> now.ifPresent(this::show));
    }

    private void show(ReceivedLetter letter) {
        LetterContent says = letter.content();
        LetterState state = model.state(letter);
        title.set(letter.agenda());
        header.setTitle(says.number());
        header.setSubtitle(texts.get("incoming.detail.subtitle", letter.agenda(), says.sender()));
        header.getMarks()
                .setAll(
                        LetterLook.state(state, texts),
                        new Chip(texts.get("incoming.purpose." + says.purpose()), Tone.NEUTRAL, Feather.MAIL));
        visible(answer, letter.answer().isEmpty());
        visible(noAnswer, state.open());
        visible(reopen, !state.open() && says.wantsAnswer());
        content(letter, says);
        links(letter);
        history.setEntries(entries(letter));
    }

    private void content(ReceivedLetter letter, LetterContent says) {
        content.clear();
        content.add(texts.get("incoming.field.datedOn"), IndonesianDate.words(says.datedOn()))
                .add(texts.get("incoming.field.receivedOn"), IndonesianDate.words(says.receivedOn()))
                .add(texts.get("incoming.field.subject"), says.subject())
                .add(texts.get("incoming.field.asks"), says.asks().isBlank() ? "–" : says.asks())
                .add(
                        texts.get("incoming.field.replyDue"),
                        says.replyDue().map(IndonesianDate::words).orElse("–"));
        model.followed(letter)
                .ifPresent(earlier -> content.add(
                        texts.get("incoming.field.follows"),
                        link(earlier.content().number(), new Places.IncomingLetterDetail(earlier.id()))));
    }

    private void links(ReceivedLetter letter) {
        List<Node> lines = new ArrayList<>();
        letter.reports().forEach(r -> lines.add(link(r.number(), new Places.ReportDetail(r.report()))));
        letter.cases().forEach(c -> lines.add(link(c.number(), new Places.CaseFileDetail(c.caseFile()))));
        if (lines.isEmpty()) {
            lines.add(Words.block(texts.get("incoming.links.none"), "text-quiet"));
        }
        links.getChildren().setAll(lines);
    }

    private Hyperlink link(String words, Destination place) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> kit.navigator().open(place));
        return link;
    }

    private List<Timeline.Entry> entries(ReceivedLetter letter) {
        List<RecordedLetterFact> facts = new ArrayList<>(letter.facts());
        Collections.reverse(facts);
        return facts.stream().map(this::entry).toList();
    }

    private Timeline.Entry entry(RecordedLetterFact recorded) {
        LetterFact fact = recorded.fact();
        LetterFactType type = LetterFactType.of(fact);
        return Timeline.Entry.of(
                icon(type),
                Tone.INFO,
                texts.get("incoming.when", IndonesianDate.words(fact.on()), recorded.recordedBy()),
                texts.get("incoming.fact." + type.code()),
                words(fact));
    }

    private String words(LetterFact fact) {
        if (fact instanceof LetterFact.Answered answered) {
            return texts.get("incoming.words.answered", answered.number(), answered.what());
        }
        if (fact instanceof LetterFact.NoAnswerNeeded none) {
            return none.why();
        }
        if (fact instanceof LetterFact.Reopened again) {
            return again.why();
        }
        if (fact instanceof LetterFact.Corrected corrected) {
            return corrected.why();
        }
        if (fact instanceof LetterFact.AboutReport about) {
            return about.number();
        }
        return fact instanceof LetterFact.AboutCase about ? about.number() : "";
    }

    private static Feather icon(LetterFactType type) {
        return switch (type) {
            case REGISTERED -> Feather.INBOX;
            case CORRECTED -> Feather.EDIT_3;
            case ABOUT_REPORT, ABOUT_CASE -> Feather.LINK;
            case ANSWERED -> Feather.SEND;
            case NO_ANSWER_NEEDED -> Feather.EYE;
            case REOPENED -> Feather.CORNER_UP_LEFT;
        };
    }

    private void propose(Optional<Proposal> found) {
        proposed.setText(found.map(one -> texts.get(
                        "incoming.proposed." + one.kind(),
                        one.what(),
                        one.number().strip(),
                        IndonesianDate.words(one.on())))
                .orElse(""));
    }

    /** The officer looks at what is proposed before it is recorded. */
    @FXML
    private void takeProposed() {
        Optional<Proposal> found = model.proposal().get();
        model.shown()
                .get()
                .ifPresent(letter -> found.ifPresent(one -> {
                    if (one.kind() == ProposeSettlement.Kind.ANSWERED) {
                        forms.answer(letter, found, model::changed);
                    } else {
                        forms.noAnswer(letter, found, model::changed);
                    }
                }));
    }

    @FXML
    private void answer() {
        model.shown().get().ifPresent(letter -> forms.answer(letter, Optional.empty(), model::changed));
    }

    @FXML
    private void noAnswer() {
        model.shown().get().ifPresent(letter -> forms.noAnswer(letter, Optional.empty(), model::changed));
    }

    @FXML
    private void reopen() {
        model.shown().get().ifPresent(letter -> forms.reopen(letter, model::changed));
    }

    @FXML
    private void correct() {
        model.shown().get().ifPresent(letter -> forms.correct(letter, model.others(), model::changed));
    }

    @FXML
    private void linkReport() {
        new PickLink(model, kit, false).ask();
    }

    @FXML
    private void linkCase() {
        new PickLink(model, kit, true).ask();
    }

    private static void visible(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.stop();
    }
}
