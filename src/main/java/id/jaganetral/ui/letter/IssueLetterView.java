package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.DraftLetter;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.PreparedLetter;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Terbitkan surat: choose a form, see and fill its values, look at it, issue it. */
public final class IssueLetterView implements Screen {
    /** Room left above a field that is scrolled to, in pixels. */
    private static final double ABOVE = 40;

    private final Kit kit;
    private final Texts texts;
    private final IssueLetterViewModel model;
    private final DraftFields values;
    private final DraftLists lists;
    private final Region root;
    private final LetterPreview letter;
    private final ValueTrace trace;
    private final KeptLetter kept;
    /** As it was when last looked at; it is edited on another page. */
    private OfficeProfile office;

    private boolean building;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private Banner confidence;

    @FXML
    private Banner missing;

    @FXML
    private ComboBox<LetterKind> form;

    @FXML
    private DateField date;

    @FXML
    private ComboBox<NumberWish.Way> way;

    @FXML
    private Field typedField;

    @FXML
    private TextField typed;

    @FXML
    private ComboBox<Signatory> signatory;

    @FXML
    private FormGrid fields;

    @FXML
    private VBox more;

    @FXML
    private TextArea copies;

    @FXML
    private ScrollPane inputs;

    @FXML
    private Banner source;

    @FXML
    private Button toSource;

    @FXML
    private TextFlow words;

    @FXML
    private VBox pages;

    @FXML
    private ScrollPane preview;

    @FXML
    private Button paint;

    @FXML
    private Button issue;

    public IssueLetterView(IssueLetterViewModel model, Kit kit, String firstForm) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        this.values = new DraftFields(fields, model, texts);
        this.lists = new DraftLists(more, model, texts);
        this.office = model.office();
        this.kept = new KeptLetter(kit.drafts(), inputs, (Pane) inputs.getContent(), lists);
        this.trace = new ValueTrace(source, toSource, model, texts, this::goTo);
        this.letter = new LetterPreview(preview, words, pages, texts, model::lacks, trace::show);
        choices();
        bind();
        if (model.correcting()) {
            form.setDisable(true);
            header.setTitle(texts.get("letter.correct.title"));
            model.beginCorrection();
            return;
        }
        model.forms().stream()
                .filter(kind -> kind.code().equals(firstForm))
                .findFirst()
                .or(() -> model.forms().stream().findFirst())
                .ifPresent(form::setValue);
    }

    @Override
    public void shown() {
        kept.shown();
        if (!office.equals(model.office())) {
            office = model.office();
            model.officeChanged();
            building = true;
            Choices.offer(signatory, model.signatories(), Signatory::label);
            model.draft().get().map(LetterDraft::signatory).ifPresent(signatory::setValue);
            building = false;
            problem.setText(lacksOffice());
        }
    }

    private String lacksOffice() {
        return model.officeComplete() ? "" : texts.get("letter.issue.office");
    }

    private void choices() {
        Choices.offer(form, model.forms(), kind -> kind.title());
        Choices.offer(way, List.of(NumberWish.Way.values()), choice -> texts.get("letter.number.way." + choice));
        Choices.offer(signatory, model.signatories(), Signatory::label);
        problem.setTone(Tone.DANGER);
        confidence.setTone(Tone.INFO);
        missing.setTone(Tone.WARNING);
    }

    private void bind() {
        form.valueProperty().addListener((observed, before, now) -> {
            if (now != null && !building) {
                model.choose(now.code());
            }
        });
        date.valueProperty()
                .addListener((observed, before, now) -> edit(draft -> now == null ? draft : draft.withDate(now)));
        way.valueProperty().addListener((observed, before, now) -> number());
        typed.textProperty().addListener((observed, before, now) -> number());
        signatory
                .valueProperty()
                .addListener((observed, before, now) -> edit(draft -> now == null ? draft : draft.withSignatory(now)));
        copies.textProperty().addListener((observed, before, now) -> edit(draft -> draft.withCopies(lines(now))));
        model.draft().addListener((observed, before, now) -> now.ifPresent(draft -> shown(before, draft)));
        model.prepared().addListener((observed, before, now) -> now.ifPresent(this::prepared));
        model.reasons().addListener((observed, before, now) -> refused(now));
        model.segments().addListener((observed, before, now) -> letter.words(now));
        model.pages().addListener((observed, before, now) -> letter.pages(now));
        issue.disableProperty().bind(model.busy());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void number() {
        boolean reserved = way.getValue() == NumberWish.Way.RESERVED;
        boolean byHand = reserved || way.getValue() == NumberWish.Way.TYPED;
        typedField.setLabel(texts.get(reserved ? "letter.number.reserved" : "letter.number.typed"));
        typedField.setVisible(byHand);
        typedField.setManaged(byHand);
        if (way.getValue() != null) {
            edit(draft -> draft.withNumber(new NumberWish(way.getValue(), byHand ? typed.getText() : "")));
        }
    }

    private void edit(UnaryOperator<LetterDraft> change) {
        if (!building) {
            model.change(change);
        }
    }

    /** Another form builds its fields; another value leaves them as they are, so that typing goes on. */
    private void shown(Optional<LetterDraft> before, LetterDraft draft) {
        boolean sameForm = before.isPresent() && before.get().kind().equals(draft.kind()) && model.changed();
        if (sameForm) {
            if (!before.get().field(DraftLetter.SANCTION).equals(draft.field(DraftLetter.SANCTION))) {
                lists.build(draft);
            }
            return;
        }
        building = true;
        form.setValue(draft.kind());
        header.setSubtitle(subtitle(draft));
        confidence.setText(sureness(draft.kind()));
        date.setValue(draft.date());
        way.setValue(draft.number().way());
        typed.setText(draft.number().typed());
        signatory.setValue(model.signatories().isEmpty() ? null : draft.signatory());
        copies.setText(String.join("\n", draft.copies()));
        values.build(draft);
        lists.build(draft);
        problem.setText(lacksOffice());
        building = false;
        number();
        kept.begin(model.about() + "." + draft.kind().code());
    }

    private String subtitle(LetterDraft draft) {
        String name = draft.about().name();
        String signed = draft.kind().signedBy();
        if (signed.isEmpty()) {
            return name;
        }
        return name.isEmpty()
                ? texts.get("letter.issue.signs", signed)
                : texts.get("letter.issue.subtitle", name, signed);
    }

    /** How sure the layout of the form is. */
    private String sureness(LetterKind kind) {
        String sources = texts.get("letter.issue.sure", texts.get("rule.confidence." + kind.layoutConfidence()));
        return kind.layoutConfidence().doubtful() ? sources + " " + texts.get("letter.issue.unsure") : sources;
    }

    private void prepared(PreparedLetter letter) {
        for (String tag : letter.missing()) {
            if (letter.lacks(tag) && ValuePlace.of(tag, model.meaning(tag)) == ValuePlace.FIELD) {
                values.ensure(tag, letter.draft());
            }
        }
        values.mark(letter.draft(), letter.missing());
        String names = new TreeSet<>(letter.missing())
                .stream().map(model::asked).distinct().collect(Collectors.joining("; "));
        missing.setText(names.isEmpty() ? "" : texts.get("letter.issue.lacks", names));
    }

    private void refused(List<Reason> reasons) {
        List<String> sentences = new ArrayList<>();
        for (Reason reason : reasons) {
            boolean atField = reason.field().filter(values::has).isPresent();
            if (!atField || !reason.message().key().equals("letter.issue.missing")) {
                sentences.add(reason.message().key().equals("letter.issue.missing") ? "" : texts.cited(reason));
            }
        }
        problem.setText(
                sentences.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" ")));
        if (!reasons.isEmpty() && problem.getText().isEmpty()) {
            problem.setText(texts.get("letter.issue.incomplete"));
        }
    }

    /** Where the value of a tag can be changed. */
    private void goTo(ValuePlace place, String tag) {
        switch (place) {
            case FIELD -> model.draft().get().ifPresent(draft -> reveal(values.ensure(tag, draft)));
            case NUMBER -> reveal(Optional.of(way));
            case DATE -> reveal(Optional.of(date));
            case SIGNATORY -> reveal(Optional.of(signatory));
            case COPIES -> reveal(Optional.of(copies));
            case LIST -> reveal(Optional.of(more));
            case OFFICE -> profile();
        }
    }

    private void reveal(Optional<? extends Node> wanted) {
        wanted.ifPresent(node -> {
            node.requestFocus();
            double height = inputs.getContent().getBoundsInLocal().getHeight()
                    - inputs.getViewportBounds().getHeight();
            double top = inputs.getContent()
                    .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                    .getMinY();
            inputs.setVvalue(height <= 0 ? 0 : Math.max(0, Math.min(1, (top - ABOVE) / height)));
        });
    }

    /** Says why when this computer cannot show pages. */
    @FXML
    private void paint() {
        if (model.canPaint()) {
            model.paint();
        } else {
            kit.notices().warn(texts.get("letter.pages.none"));
        }
    }

    @FXML
    private void srikandi() {
        kit.files()
                .saveFile(
                        texts.get("letter.srikandi.title"), "srikandi.docx", FileKind.of("letter.save.kind", "*.docx"))
                .ifPresent(target -> model.export(target, () -> kit.notices().done(texts.get("letter.srikandi.done"))));
    }

    @FXML
    private void profile() {
        kit.navigator().open(new Places.Settings("office"));
    }

    @FXML
    private void issue() {
        model.issue(this::issued);
    }

    private void issued(IssuedLetter letter) {
        kit.notices()
                .done(texts.get(
                        "letter.issue.done", letter.title(), letter.number().replaceAll("\\s{2,}", "…")));
        kit.navigator().replace(new Places.Letters(letter.numberFollows() ? letter.title() : letter.number()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get(model.correcting() ? "letter.correct.title" : "letter.issue.title"));
    }

    @Override
    public void hidden() {
        model.stop();
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.changed();
    }
}
