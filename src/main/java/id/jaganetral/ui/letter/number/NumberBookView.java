package id.jaganetral.ui.letter.number;

import id.jaganetral.application.letter.number.NumberQueries.Register;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.NumberPattern;
import id.jaganetral.domain.letter.number.NumberBook;
import id.jaganetral.domain.letter.number.NumberBook.Entry;
import id.jaganetral.domain.letter.number.NumberBook.State;
import id.jaganetral.domain.letter.number.NumberRules;
import id.jaganetral.domain.letter.number.NumberedLetter;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ReadingScreen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Buku nomor surat: used, kept, missing and back-dated numbers at a glance, and how forms are numbered. */
public final class NumberBookView extends ReadingScreen {
    private final NumberBookViewModel model;
    private final Kit kit;
    private final Texts texts;

    @FXML
    private Banner problem;

    @FXML
    private ComboBox<Register> register;

    @FXML
    private Label counts;

    @FXML
    private TableView<Entry> table;

    @FXML
    private Button giveUp;

    @FXML
    private ComboBox<LetterKind> form;

    @FXML
    private Field patternField;

    @FXML
    private TextField pattern;

    @FXML
    private TextField archive;

    public NumberBookView(NumberBookViewModel model, Kit kit) {
        super(kit.texts().get("letter.book.title"));
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        consistsOf(kit.views().load(this), model::load, model::stop);
        problem.setTone(Tone.DANGER);
        patternField.setHint(texts.get("letter.book.tokens", NumberPattern.writtenTokens()));
        Choices.offer(form, model.forms(), LetterKind::title);
        columns();
        bind();
        form.getSelectionModel().selectFirst();
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.number(texts.get("letter.book.serial"), 70, Entry::serial),
                        Columns.node(texts.get("letter.list.state"), 190, this::state),
                        Columns.text(texts.get("letter.list.number"), 200, entry -> entry.letter()
                                .map(NumberedLetter::number)
                                .orElse("")),
                        Columns.date(texts.get("letter.list.date"), 110, entry -> entry.letter()
                                .map(NumberedLetter::date)),
                        Columns.text(texts.get("letter.book.about"), 260, this::about)));
        Tables.prepare(
                table,
                new EmptyState(Feather.HASH, texts.get("letter.book.empty"), texts.get("letter.book.empty.why")));
        Tables.copyable(table, kit.clipboard());
        Tables.onOpen(table, entry -> entry.letter()
                .ifPresent(letter -> kit.navigator().open(new Places.Letters(letter.number()))));
    }

    private String about(Entry entry) {
        return entry.letter()
                .map(letter -> letter.title() + (letter.person().isBlank() ? "" : ", " + letter.person()))
                .or(() -> entry.block().map(block -> texts.get("letter.book.noted", block.note(), block.by())))
                .orElse("");
    }

    private Optional<Node> state(Entry entry) {
        HBox chips = new HBox(4, chip(entry.state()));
        if (entry.letter().filter(NumberedLetter::backDated).isPresent()) {
            chips.getChildren().add(new Chip(texts.get("letter.state.backDated"), Tone.INFO, Feather.CALENDAR));
        }
        chips.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(chips);
    }

    private Chip chip(State state) {
        String words = texts.get("letter.book.state." + state);
        return switch (state) {
            case USED -> new Chip(words, Tone.SUCCESS, Feather.CHECK_CIRCLE);
            case RESERVED -> new Chip(words, Tone.INFO, Feather.BOOKMARK);
            case OUTSIDE -> new Chip(words, Tone.NEUTRAL, Feather.BOOK);
            case VOID -> new Chip(words, Tone.NEUTRAL, Feather.X);
            case GAP -> new Chip(words, Tone.WARNING, Feather.ALERT_TRIANGLE);
        };
    }

    private void bind() {
        model.registers().addListener((observed, before, now) -> offer(now));
        register.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.show(now);
            }
        });
        model.book().addListener((observed, before, now) -> now.ifPresent(this::show));
        model.reasons()
                .addListener((observed, before, now) -> problem.setText(
                        now.stream().map(reason -> texts.get(reason.message())).collect(Collectors.joining(" "))));
        form.valueProperty().addListener((observed, before, now) -> rule(now));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) ->
                        giveUp.setDisable(now == null || now.state() != State.RESERVED && now.state() != State.GAP));
        giveUp.setDisable(true);
    }

    private void offer(List<Register> registers) {
        Register before = register.getValue();
        Choices.offer(
                register,
                registers,
                found -> texts.get("letter.book.register", words(found.name()), found.year() + ""));
        register.setValue(registers.stream()
                .filter(found -> before != null && found.name().equals(before.name()) && found.year() == before.year())
                .findFirst()
                .orElse(registers.get(0)));
    }

    private String words(String name) {
        int colon = name.lastIndexOf(':');
        return colon < 0 ? texts.get("letter.book.whole") : name.substring(colon + 1);
    }

    private void show(NumberBook book) {
        table.getItems().setAll(book.entries());
        counts.setText(texts.get(
                "letter.book.counts", book.count(State.USED), book.count(State.RESERVED), book.count(State.GAP)));
    }

    private void rule(LetterKind kind) {
        NumberRules.OfForm rule = model.rule(kind);
        pattern.setText(rule.pattern());
        archive.setText(rule.archiveCode());
        archive.setPromptText(kind.archiveCode());
    }

    @FXML
    private void reserve() {
        ask("letter.book.reserve", "letter.book.howMany", "1", model::reserve);
    }

    @FXML
    private void continueAfter() {
        ask("letter.book.continue", "letter.book.lastGiven", "", model::continueAfter);
    }

    private void ask(String titleKey, String numberKey, String proposal, BiConsumer<Integer, String> then) {
        TextField number = new TextField(proposal);
        TextField note = new TextField();
        FormGrid grid = new FormGrid();
        Field count = new Field("count", texts.get(numberKey), number);
        Field why = new Field("note", texts.get("letter.book.why"), note);
        why.setSpan(2);
        grid.getChildren().addAll(count, why);
        boolean told = kit.dialogs().form(texts.get(titleKey), grid, texts.get(titleKey), () -> {
            count.setError(number.getText().strip().matches("[0-9]{1,6}") ? "" : texts.get("letter.book.digits"));
            why.setError(note.getText().isBlank() ? texts.get("letter.book.note") : "");
            return count.getError().isEmpty() && why.getError().isEmpty();
        });
        if (told) {
            then.accept(Integer.parseInt(number.getText().strip()), note.getText());
        }
    }

    @FXML
    private void giveUp() {
        Entry entry = table.getSelectionModel().getSelectedItem();
        kit.dialogs()
                .ask(
                        texts.get("letter.book.giveUp.title", entry.serial()),
                        texts.get("letter.book.why"),
                        "",
                        texts.get("letter.book.giveUp"))
                .ifPresent(note -> model.giveUp(entry.serial(), note));
    }

    @FXML
    private void saveRule() {
        NumberRules.OfForm rule = new NumberRules.OfForm(
                pattern.getText().strip(), archive.getText().strip());
        model.number(form.getValue(), rule, () -> kit.notices().done(texts.get("letter.book.rule.saved")));
    }
}
