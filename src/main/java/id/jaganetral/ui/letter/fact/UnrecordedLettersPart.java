package id.jaganetral.ui.letter.fact;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.casefile.CaseView;
import id.jaganetral.application.letter.fact.RecordLetters;
import id.jaganetral.application.letter.fact.UnrecordedLetter;
import id.jaganetral.domain.casefile.FactType;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.casefile.CasePart;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Surat yang belum dicatat: one click records what the letter says. */
public final class UnrecordedLettersPart implements CasePart {
    private final RecordLetters letters;
    private final Kit kit;
    private final Texts texts;
    private final Runnable changed;
    private final Latest latest;
    private final Card root = new Card();

    /**
     * @param changed called after a fact was recorded
     */
    public UnrecordedLettersPart(RecordLetters letters, Kit kit, Runnable changed) {
        this.letters = letters;
        this.kit = kit;
        this.texts = kit.texts();
        this.changed = changed;
        this.latest = new Latest(kit.jobs());
        root.setTitle(texts.get("letter.unrecorded.title"));
        fill(List.of());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(CaseView view) {
        latest.start(Job.query(() -> letters.unrecorded(view))
                .onSuccess(found ->
                        fill(found.stream().map(letter -> line(view, letter)).toList())));
    }

    private void fill(List<Node> lines) {
        root.getContent().setAll(lines);
        root.setVisible(!lines.isEmpty());
        root.setManaged(!lines.isEmpty());
    }

    private Node line(CaseView view, UnrecordedLetter letter) {
        VBox words = new VBox(
                2,
                Words.block(letter.title(), "text-strong"),
                Words.block(
                        texts.get(
                                "letter.unrecorded.line",
                                letter.number(),
                                IndonesianDate.words(letter.date()),
                                texts.get(
                                        "casefile.fact." + letter.fact().type().code())),
                        "text-quiet"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button record =
                PermittedButtons.needing(Permission.KEEP_CASES, new Button(texts.get("letter.unrecorded.record")));
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setOnAction(event -> record(view, letter));
        HBox line = new HBox(10, words, record);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void record(CaseView view, UnrecordedLetter letter) {
        List<Reason> doubts = letters.check(view, letter.fact()).cautions();
        if (doubts.isEmpty()) {
            record(view, letter, "");
            return;
        }
        kit.dialogs()
                .ask(letter.title(), words(doubts), "", texts.get("letter.unrecorded.record"))
                .ifPresent(note -> record(view, letter, note));
    }

    private void record(CaseView view, UnrecordedLetter letter, String note) {
        kit.jobs()
                .start(Job.change(() -> letters.record(view, letter, note))
                        .onSuccess(after -> {
                            kit.notices().done(texts.get("letter.unrecorded.done", letter.number()));
                            changed.run();
                        })
                        .onRefusal(reasons -> kit.notices().warn(words(reasons))));
    }

    private String words(List<Reason> reasons) {
        return reasons.stream().map(r -> texts.get(r.message())).collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<Official> official(FactType type) {
        return Optional.empty();
    }
}
