package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Timeline;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.letter.TemplatesViewModel.Remark;
import id.jaganetral.ui.letter.own.OwnFormInput;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Templat surat, a pane of the settings: edit in Word, look over, bring the shipped one back. */
public final class TemplatesView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final TemplatesViewModel model;
    private final Region root;
    /** What was told of a form whose template was refused: it is not told again for the mended one. */
    private Optional<OwnFormInput> unfinished = Optional.empty();

    @FXML
    private ListView<LetterKind> list;

    @FXML
    private Banner finding;

    @FXML
    private VBox remarks;

    @FXML
    private Button withdraw;

    @FXML
    private Button blank;

    @FXML
    private Card history;

    @FXML
    private Timeline timeline;

    @FXML
    private Button trial;

    @FXML
    private Button word;

    @FXML
    private Button examine;

    @FXML
    private Button replace;

    @FXML
    private Button restore;

    public TemplatesView(TemplatesViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        list.setCellFactory(ignored -> new KindCell());
        offer(Optional.empty());
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> select(now));
        model.findings().addListener((observed, before, now) -> show(now));
        model.edited().addListener((observed, before, now) -> {
            offer(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        });
        model.versions().addListener((observed, before, now) -> history(now));
        history(List.of());
        list.getSelectionModel().selectFirst();
    }

    /** The forms there are; the selected one stays selected. */
    private void offer(Optional<LetterKind> selected) {
        list.getItems().setAll(model.kinds());
        list.refresh();
        selected.map(LetterKind::code)
                .flatMap(code -> list.getItems().stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst())
                .ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel()
                        .selectFirst());
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        select(list.getSelectionModel().getSelectedItem());
    }

    private void select(LetterKind kind) {
        model.selected().set(Optional.ofNullable(kind));
        boolean edited = kind != null && model.edited().get().contains(kind.code());
        List.of(word, examine, trial, blank, replace).forEach(button -> button.setDisable(kind == null));
        restore.setDisable(!edited);
        withdraw.setDisable(kind == null || !model.isOwn(kind));
    }

    private void show(Optional<List<Remark>> found) {
        boolean well = found.isPresent() && found.get().isEmpty();
        finding.setTone(Tone.SUCCESS);
        finding.setText(well ? texts.get("letter.template.well") : "");
        remarks.getChildren()
                .setAll(found.stream().flatMap(List::stream).map(this::remark).toList());
    }

    /** What was found, beside the words of the template it stands in. */
    private Node remark(Remark remark) {
        Chip weight = new Chip(
                texts.get(remark.stops() ? "letter.template.stops" : "letter.template.remark"),
                remark.stops() ? Tone.DANGER : Tone.WARNING,
                remark.stops() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
        Label excerpt = Words.block(remark.excerpt(), "text-mono", "text-small");
        VBox said = new VBox(2, Words.block(texts.get(remark.message())));
        if (!remark.excerpt().isBlank()) {
            said.getChildren().add(excerpt);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        HBox row = new HBox(10, weight, said);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    @FXML
    private void add() {
        OwnFormInput input = unfinished.orElseGet(() -> new OwnFormInput(texts, model::objections));
        boolean told = kit.drafts().around("letter.own", input.node(), content -> kit.dialogs()
                .form(texts.get("letter.own.add"), content, texts.get("letter.own.choose"), input::complete));
        unfinished = told ? Optional.of(input) : Optional.empty();
        if (told) {
            kit.files()
                    .openFile(texts.get("letter.own.choose"), FileKind.of("letter.save.kind", "*.docx"))
                    .ifPresent(docx -> model.add(input.form(), docx, this::added));
        }
    }

    private void added(LetterKind kind) {
        unfinished = Optional.empty();
        offer(Optional.of(kind));
        kit.notices().done(texts.get("letter.own.added", kind.title()));
    }

    @FXML
    private void withdraw() {
        Question question = new Question(
                texts.get("letter.own.withdraw.title"),
                texts.get("letter.own.withdraw.explanation"),
                texts.get("letter.own.withdraw"),
                texts.get("letter.template.restore.stay"),
                true);
        if (kit.dialogs().confirm(question)) {
            model.withdraw(() -> kit.notices().done(texts.get("letter.own.withdrawn")));
        }
    }

    private void history(List<TemplateShelf.Version> versions) {
        boolean any = !versions.isEmpty();
        history.setVisible(any);
        history.setManaged(any);
        List<Timeline.Entry> entries = new ArrayList<>();
        for (TemplateShelf.Version version : versions) {
            entries.add(new Timeline.Entry(
                    version.own() ? Feather.EDIT_3 : Feather.PACKAGE,
                    entries.isEmpty() ? Tone.SUCCESS : Tone.NEUTRAL,
                    IndonesianDate.words(
                            version.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                    texts.get(version.own() ? "letter.template.history.own" : "letter.template.history.shipped"),
                    texts.get(
                            "letter.template.history.version", version.sha256().substring(0, 12), version.by()),
                    entries.isEmpty() ? Optional.empty() : Optional.of(bringBack(version))));
        }
        timeline.setEntries(entries);
    }

    private Hyperlink bringBack(TemplateShelf.Version version) {
        Hyperlink link = new Hyperlink(texts.get("letter.template.bringBack"));
        link.setOnAction(
                event -> model.bringBack(version, () -> kit.notices().done(texts.get("letter.template.broughtBack"))));
        return link;
    }

    @FXML
    private void trial() {
        model.tryOut(kit.desktop()::open);
    }

    @FXML
    private void blank() {
        model.blank(kit.desktop()::open);
    }

    @FXML
    private void word() {
        model.withFile(kit.desktop()::open);
    }

    @FXML
    private void examine() {
        model.examine();
    }

    @FXML
    private void replace() {
        kit.files()
                .openFile(texts.get("letter.template.replace"), FileKind.of("letter.save.kind", "*.docx"))
                .ifPresent(
                        file -> model.replace(file, () -> kit.notices().done(texts.get("letter.template.replaced"))));
    }

    @FXML
    private void restore() {
        Question question = new Question(
                texts.get("letter.template.restore.title"),
                texts.get("letter.template.restore.explanation"),
                texts.get("letter.template.restore"),
                texts.get("letter.template.restore.stay"),
                true);
        if (kit.dialogs().confirm(question)) {
            model.restore(() -> kit.notices().done(texts.get("letter.template.restored")));
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("letter.template.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    private final class KindCell extends ListCell<LetterKind> {
        @Override
        protected void updateItem(LetterKind kind, boolean empty) {
            super.updateItem(kind, empty);
            if (empty || kind == null) {
                setText(null);
                return;
            }
            boolean edited = model.edited().get().contains(kind.code());
            setText(edited ? texts.get("letter.template.editedName", kind.title()) : kind.title());
        }
    }
}
