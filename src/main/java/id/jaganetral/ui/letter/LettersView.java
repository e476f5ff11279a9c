package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.FindLetters;
import id.jaganetral.application.letter.LetterLine;
import id.jaganetral.application.letter.use.LetterTrail;
import id.jaganetral.domain.casefile.CaseFileId;
import id.jaganetral.domain.letter.IssuedLetter;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.domain.letter.LetterTopic;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Surat: the register of issued letters. */
public final class LettersView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final LettersViewModel model;
    private final LetterDetails about;

    @FXML
    private PageHeader header;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Optional<LetterKind>> kinds;

    @FXML
    private CheckBox numberFollows;

    @FXML
    private TableView<LetterLine> table;

    @FXML
    private SidePanel details;

    @FXML
    private KeyValueList facts;

    @FXML
    private VBox marks;

    @FXML
    private VBox history;

    @FXML
    private Button correct;

    @FXML
    private Button writeNumber;

    @FXML
    private Button caseFile;

    public LettersView(LettersViewModel model, List<LetterKind> forms, Kit kit, String sought) {
        super(kit.texts().get("letter.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        consistsOf(kit.views().load(this), model, search);
        this.about = new LetterDetails(
                texts, scan -> model.openScan(scan, kit.desktop()::openNow), letter -> model.look(letter.id()));
        List<Optional<LetterKind>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        forms.stream().map(Optional::of).forEach(choices::add);
        Choices.offer(
                kinds, choices, choice -> choice.map(LetterKind::title).orElse(texts.get("letter.list.allKinds")));
        kinds.setValue(Optional.empty());
        columns();
        details.onClose(texts.get("letter.list.close"), this::closeDetails);
        bind();
        search.search(sought);
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.date(texts.get("letter.list.date"), 105, line -> Optional.of(line.date())),
                        Columns.keep(Columns.text(texts.get("letter.list.number"), 200, LetterLine::number)),
                        Columns.text(texts.get("letter.list.kind"), 290, LetterLine::title),
                        Columns.text(texts.get("letter.list.person"), 220, LetterLine::person),
                        Columns.node(texts.get("letter.list.state"), 130, this::state)));
        Tables.prepare(table, placeholder());
        Tables.onOpen(table, line -> open());
        Tables.copyable(table, kit.clipboard());
        table.setItems(model.lines());
    }

    private Node placeholder() {
        Button toCases = new Button(texts.get("letter.list.toCases"));
        toCases.setOnAction(event -> kit.navigator().open(new Places.CaseFiles()));
        return new EmptyState(
                Feather.MAIL, texts.get("letter.list.empty"), texts.get("letter.list.emptyHint"), toCases);
    }

    private Optional<Node> state(LetterLine line) {
        if (line.superseded()) {
            return Optional.of(new Chip(texts.get("letter.state.superseded"), Tone.NEUTRAL, Feather.CORNER_UP_RIGHT));
        }
        if (line.numberFollows()) {
            return Optional.of(new Chip(texts.get("letter.state.follows"), Tone.WARNING, Feather.CLOCK));
        }
        return line.backDated()
                ? Optional.of(new Chip(texts.get("letter.state.backDated"), Tone.INFO, Feather.CALENDAR))
                : Optional.empty();
    }

    private void closeDetails() {
        table.getSelectionModel().clearSelection();
        model.select(null);
    }

    private void bind() {
        model.total()
                .addListener(
                        (observed, before, now) -> header.setSubtitle(texts.get("letter.list.count", now.longValue())));
        search.queryProperty()
                .addListener((observed, before, now) -> model.text().set(now));
        kinds.valueProperty()
                .addListener((observed, before, now) -> model.kind().set(now));
        numberFollows.selectedProperty().addListener((observed, before, now) -> model.numberFollows()
                .set(now));
        // a list that is read anew loses its selection; the letter being looked at stays
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.select(now);
            }
        });
        model.selected().addListener((observed, before, now) -> show(now));
        show(Optional.empty());
    }

    private void show(Optional<LetterTrail> trail) {
        details.setVisible(trail.isPresent());
        details.setManaged(trail.isPresent());
        trail.ifPresent(this::details);
    }

    private void details(LetterTrail trail) {
        IssuedLetter letter = trail.letter();
        details.setTitle(letter.title());
        about.facts(trail, facts);
        marks.getChildren().setAll(about.marks(trail));
        history.getChildren().setAll(about.trail(trail));
        shown(writeNumber, letter.numberFollows());
        shown(caseFile, letter.caseFile().isPresent());
        shown(correct, trail.correctable());
    }

    private static void shown(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    @FXML
    private void newLetter() {
        kit.navigator().open(new Places.IssueLetter(new LetterTopic.OfOffice(), ""));
    }

    @FXML
    private void open() {
        model.open(kit.desktop()::openNow, () -> kit.notices().say(Tone.INFO, texts.get("letter.copy.temporary")));
    }

    @FXML
    private void print() {
        model.print(kit.desktop()::printNow);
    }

    @FXML
    private void save() {
        target("letter.save.title", ".docx", FileKind.of("letter.save.kind", "*.docx"))
                .ifPresent(target -> model.saveCopy(target, () -> kit.notices().done(texts.get("letter.save.done"))));
    }

    /** Says why when this computer cannot make one. */
    @FXML
    private void pdf() {
        if (!model.makesPdf()) {
            kit.notices().warn(texts.get("letter.pages.none"));
            return;
        }
        target("letter.pdf.title", ".pdf", FileKind.of("letter.pdf.kind", "*.pdf"))
                .ifPresent(target -> model.savePdf(target, saved -> kit.notices()
                        .offer(Tone.SUCCESS, texts.get("letter.pdf.done"), texts.get("letter.open"), () -> kit.desktop()
                                .open(saved))));
    }

    private Optional<Path> target(String titleKey, String ending, FileKind kind) {
        return model.selected().get().flatMap(trail -> kit.files()
                .saveFile(
                        texts.get(titleKey),
                        FindLetters.fileName(trail.letter()).replaceFirst("\\.docx$", ending),
                        kind));
    }

    @FXML
    private void attachScan() {
        kit.files()
                .openFile(
                        texts.get("letter.scan.attach"),
                        FileKind.of("letter.scan.files", "*.pdf", "*.png", "*.jpg", "*.jpeg"))
                .ifPresent(file -> model.attachScan(file, reasons -> kit.notices()
                        .warn(texts.get(reasons.get(0).message()))));
    }

    @FXML
    private void book() {
        kit.navigator().open(new Places.NumberBook());
    }

    @FXML
    private void many() {
        kit.navigator().open(new Places.LettersForMany());
    }

    @FXML
    private void correct() {
        model.selected().get().ifPresent(trail -> kit.navigator().open(new Places.CorrectLetter(trail.id())));
    }

    @FXML
    private void writeNumber() {
        kit.dialogs()
                .ask(
                        texts.get("letter.number.title"),
                        texts.get("letter.list.number"),
                        "",
                        texts.get("letter.number.write"))
                .ifPresent(number -> model.writeNumber(number, reasons -> kit.notices()
                        .warn(texts.get(reasons.get(0).message()))));
    }

    @FXML
    private void caseFile() {
        model.selected().get().flatMap(trail -> trail.letter().caseFile()).ifPresent(id -> kit.navigator()
                .open(new Places.CaseFileDetail(new CaseFileId(id))));
    }
}
