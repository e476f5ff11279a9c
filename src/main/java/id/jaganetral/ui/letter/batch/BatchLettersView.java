package id.jaganetral.ui.letter.batch;

import id.jaganetral.application.letter.NumberWish;
import id.jaganetral.application.letter.batch.BatchOrder;
import id.jaganetral.application.letter.batch.BatchResult;
import id.jaganetral.application.letter.batch.MakeLetters;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.ProgressPane;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import id.jaganetral.ui.letter.KeptLetter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Surat untuk banyak orang: tick people, choose a form, make all letters at once. */
public final class BatchLettersView implements Screen {
    private final BatchLettersViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final KeptLetter kept;
    private final Region root;

    @FXML
    private Banner problem;

    @FXML
    private ComboBox<LetterTopic.Kind> source;

    @FXML
    private SearchField search;

    @FXML
    private TableView<Candidate> people;

    @FXML
    private Label count;

    @FXML
    private ComboBox<LetterKind> form;

    @FXML
    private DateField date;

    @FXML
    private ComboBox<Signatory> signatory;

    @FXML
    private Field wayField;

    @FXML
    private ComboBox<NumberWish.Way> way;

    @FXML
    private ComboBox<Boolean> together;

    @FXML
    private Banner kindOf;

    @FXML
    private FormGrid shared;

    @FXML
    private VBox order;

    @FXML
    private ProgressPane progress;

    @FXML
    private VBox outcome;

    @FXML
    private Banner summary;

    @FXML
    private TableView<BatchResult.Line> results;

    @FXML
    private Button start;

    public BatchLettersView(BatchLettersViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        this.kept = new KeptLetter(
                kit.drafts(), shared, (Pane) shared.getParent(), new KeptTicks(model.candidates(), search));
        problem.setTone(Tone.DANGER);
        kindOf.setTone(Tone.INFO);
        choices();
        tables();
        bind();
        source.setValue(LetterTopic.Kind.CASE);
    }

    private void choices() {
        Choices.offer(
                source,
                List.of(LetterTopic.Kind.CASE, LetterTopic.Kind.PERSON),
                kind -> texts.get("letter.batch.source." + kind));
        Choices.offer(signatory, model.signatories(), Signatory::label);
        Choices.offer(
                way,
                List.of(NumberWish.Way.NEXT, NumberWish.Way.FOLLOWS),
                choice -> texts.get("letter.number.way." + choice));
        Choices.offer(
                together,
                List.of(false, true),
                one -> texts.get(one ? "letter.batch.oneFile" : "letter.batch.fileEach"));
        date.setValue(LocalDate.now(kit.clock()));
        way.setValue(NumberWish.Way.NEXT);
        together.setValue(false);
        signatory.setValue(model.signatories().stream().findFirst().orElse(null));
    }

    private void tables() {
        TableColumn<Candidate, Boolean> tick = new TableColumn<>();
        tick.setCellValueFactory(row -> row.getValue().chosen());
        tick.setCellFactory(CheckBoxTableCell.forTableColumn(tick));
        tick.setPrefWidth(40);
        people.setEditable(true);
        people.getColumns()
                .setAll(List.of(
                        tick,
                        Columns.twoLines(texts.get("letter.batch.person"), 300, Candidate::name, Candidate::details)));
        Tables.prepare(
                people,
                new EmptyState(
                        Feather.USERS, texts.get("letter.batch.none"), texts.get("letter.batch.none.explanation")));
        people.setItems(model.candidates());
        results.getColumns()
                .setAll(List.of(
                        Columns.node(texts.get("letter.list.state"), 130, this::state),
                        Columns.text(texts.get("letter.batch.person"), 220, BatchResult.Line::person),
                        Columns.text(texts.get("letter.batch.document"), 200, this::document)));
        Tables.prepare(
                results,
                new EmptyState(
                        Feather.MAIL, texts.get("letter.batch.none"), texts.get("letter.batch.none.explanation")));
        Tables.copyable(results, kit.clipboard());
    }

    private Optional<Node> state(BatchResult.Line line) {
        return Optional.of(
                line.made()
                        ? new Chip(texts.get("letter.batch.made"), Tone.SUCCESS, Feather.CHECK_CIRCLE)
                        : new Chip(texts.get("letter.batch.refused"), Tone.WARNING, Feather.ALERT_TRIANGLE));
    }

    private String document(BatchResult.Line line) {
        if (line.made()) {
            return line.number().isEmpty()
                    ? line.document()
                    : line.document() + ": " + line.number().strip();
        }
        return line.reasons().stream()
                .map(reason -> texts.get(reason.message()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void bind() {
        source.valueProperty().addListener((observed, before, now) -> {
            Choices.offer(form, model.forms(now), LetterKind::title);
            form.setValue(model.forms(now).stream().findFirst().orElse(null));
            model.find(now, search.queryProperty().get());
        });
        search.queryProperty().addListener((observed, before, now) -> model.find(source.getValue(), now));
        form.valueProperty().addListener((observed, before, now) -> kind(now));
        model.candidates().addListener((Observable changed) -> counted());
        model.reasons()
                .addListener((observed, before, now) -> problem.setText(
                        now.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining(" "))));
        model.result().addListener((observed, before, now) -> now.ifPresent(this::shown));
        Words.goneUnless(progress, model.busy());
        Words.goneUnless(order, model.busy().not());
        shown(outcome, false);
    }

    private static void shown(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void counted() {
        count.setText(texts.get(
                "letter.batch.count", model.chosen(), model.candidates().size()));
        start.setDisable(model.chosen() == 0 || form.getValue() == null);
    }

    private void kind(LetterKind kind) {
        shared.getChildren().clear();
        counted();
        if (kind == null) {
            kindOf.setText(texts.get("letter.batch.noForm"));
            return;
        }
        boolean registered = MakeLetters.registered(kind);
        shown(wayField, registered);
        kindOf.setText(texts.get(registered ? "letter.batch.registered" : "letter.batch.unregistered"));
        model.shared(kind).forEach(meaning -> shared.getChildren().add(field(meaning)));
        kept.begin("batch." + kind.code());
    }

    private Field field(TagMeaning meaning) {
        String tag = meaning.name();
        Field field;
        if (meaning.input() == TagInput.DATE) {
            DateField day = new DateField();
            day.valueProperty()
                    .addListener((observed, before, now) -> model.field(tag, now == null ? "" : now.toString()));
            field = new Field(tag, meaning.meaning(), day);
        } else {
            TextField text = new TextField();
            text.textProperty().addListener((observed, before, now) -> model.field(tag, now));
            field = new Field(tag, meaning.meaning(), text);
        }
        field.setSpan(meaning.input() == TagInput.LONG_TEXT ? 2 : 1);
        return field;
    }

    @FXML
    private void all() {
        model.chooseAll(true);
    }

    @FXML
    private void none() {
        model.chooseAll(false);
    }

    @FXML
    private void start() {
        target().ifPresent(path -> {
            shown(outcome, false);
            Signatory signing = signatory.getValue() == null ? Signatory.none() : signatory.getValue();
            LocalDate day = date.getValue() == null ? LocalDate.now(kit.clock()) : date.getValue();
            progress.setText(texts.get("letter.batch.job"));
            progress.setCancelText(texts.get("letter.batch.cancel"));
            progress.watch(model.make(model.order(
                    form.getValue(),
                    day,
                    signing,
                    way.getValue(),
                    new BatchOrder.Destination(together.getValue(), path))));
        });
    }

    private Optional<Path> target() {
        return together.getValue()
                ? kit.files()
                        .saveFile(
                                texts.get("letter.batch.target"),
                                form.getValue().code() + ".docx",
                                FileKind.of("letter.save.kind", "*.docx"))
                : kit.files().folder(texts.get("letter.batch.target"));
    }

    private void shown(BatchResult result) {
        shown(outcome, true);
        summary.setTone(result.refused() == 0 ? Tone.SUCCESS : Tone.WARNING);
        summary.setText(texts.get("letter.batch.summary", result.made(), result.refused()));
        results.getItems().setAll(result.lines());
    }

    @FXML
    private void openTarget() {
        Path target = model.target();
        if (together.getValue()) {
            kit.desktop().open(target);
        } else {
            kit.desktop().openFolder(target);
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("letter.batch.title"));
    }

    @Override
    public void shown() {
        kept.shown();
        model.find(source.getValue(), search.queryProperty().get());
    }

    @Override
    public void hidden() {
        model.stop();
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.busy().get();
    }

    @Override
    public Optional<Node> searchField() {
        return Optional.of(search);
    }
}
