package id.jaganetral.ui.casefile;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.casefile.standing.StepKind;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.rule.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Langkah berikutnya: each step with its day, its rule and the buttons that do it. */
final class StepCards {
    private final Kit kit;
    private final Texts texts;
    private final RuleBook book;
    private final Consumer<FactType> record;
    private final CaseLetters letters;

    StepCards(Kit kit, CaseFileViewModel model, Consumer<FactType> record, CaseLetters letters) {
        this.letters = letters;
        this.kit = kit;
        this.texts = kit.texts();
        this.book = model.book();
        this.record = record;
    }

    List<Node> of(CaseView view) {
        if (view.standing().steps().isEmpty() && view.standing().stage() == CaseStage.MOVED) {
            return List.of(otherTrack(view));
        }
        if (view.standing().steps().isEmpty()) {
            return List.of(new EmptyState(
                    Feather.CHECK_CIRCLE, texts.get("casefile.steps.none"), texts.get("casefile.steps.none.why")));
        }
        return view.standing().steps().stream()
                .map(step -> card(step, view))
                .map(Node.class::cast)
                .toList();
    }

    /** A case that was moved goes on in a file of its own, with a choice of rows of its own. */
    private Node otherTrack(CaseView view) {
        Button classify =
                PermittedButtons.needing(Permission.KEEP_CASES, new Button(texts.get("casefile.steps.otherTrack")));
        classify.setId("other-track");
        classify.setOnAction(event -> kit.navigator()
                .open(new Places.ClassifySubject(
                        view.file().origin().report(), view.file().origin().subject())));
        return new EmptyState(
                Feather.GIT_BRANCH, texts.get("casefile.steps.moved"), texts.get("casefile.steps.moved.why"), classify);
    }

    private Node card(NextStep step, CaseView view) {
        boolean ethics = view.file().track() == Track.ETHICS;
        HBox head = new HBox(8, Words.line(texts.get(step.kind().name(ethics)), "text-strong"));
        head.setAlignment(Pos.CENTER_LEFT);
        step.due().ifPresent(day -> head.getChildren().add(due(step, day, view.today())));
        FlowPane buttons = new FlowPane(8, 6);
        if (step.kind() != StepKind.AWAIT_EFFECT) {
            Button done =
                    PermittedButtons.needing(Permission.KEEP_CASES, new Button(texts.get("casefile.steps.record")));
            done.setId("record-" + step.kind());
            done.setOnAction(event -> record.accept(step.kind().records()));
            buttons.getChildren().add(done);
        }
        form(step, view).filter(letters::writes).ifPresent(form -> {
            Button letter =
                    PermittedButtons.needing(Permission.ISSUE_LETTERS, new Button(texts.get("casefile.steps.letter")));
            letter.setId("letter-" + step.kind());
            letter.setOnAction(event ->
                    kit.navigator().open(new Places.IssueLetter(view.file().id(), form)));
            buttons.getChildren().add(letter);
        });
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox words = new VBox(
                2,
                head,
                Words.block(book.rule(step.rule()).text(), "text-quiet"),
                new Sources(kit, book).of(book.rule(step.rule())));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox card = new VBox(8, words, buttons);
        card.getStyleClass().add("step-card");
        return card;
    }

    /** The form of the step; a decision is written by the form of the sanction recommended. */
    private Optional<String> form(NextStep step, CaseView view) {
        Optional<String> usual = step.kind().form(view.file().track() == Track.ETHICS);
        if (usual.isPresent() || step.kind() != StepKind.DECIDE) {
            return usual;
        }
        return view.file()
                .history()
                .last(CaseFact.ReportWritten.class)
                .flatMap(CaseFact.ReportWritten::recommended)
                .flatMap(letters::imposing);
    }

    private Chip due(NextStep step, LocalDate day, LocalDate today) {
        if (step.waiting()) {
            return new Chip(
                    texts.get("casefile.steps.waiting", IndonesianDate.brief(day)), Tone.NEUTRAL, Feather.PAUSE_CIRCLE);
        }
        boolean over = step.overdue(today);
        String onTime = step.deadline().isPresent() ? "casefile.steps.due" : "casefile.steps.onDay";
        return new Chip(
                texts.get(over ? "casefile.steps.overdue" : onTime, IndonesianDate.brief(day)),
                over ? Tone.DANGER : Tone.INFO,
                over ? Feather.ALERT_TRIANGLE : Feather.CALENDAR);
    }
}
