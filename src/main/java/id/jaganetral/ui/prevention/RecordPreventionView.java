package id.jaganetral.ui.prevention;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.prevention.EventDraft;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.employee.PersonSuggestions;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Catat kehadiran atau tanda tangan. */
public final class RecordPreventionView implements Screen {
    private final RecordPreventionViewModel model;
    private final Kit kit;
    private final Texts texts;
    private final Region root;
    private final KeptForm kept;
    private Optional<Path> paper = Optional.empty();
    private boolean recorded;

    @FXML
    private Banner problem;

    @FXML
    private Banner told;

    @FXML
    private Button save;

    @FXML
    private FormGrid form;

    @FXML
    private ComboBox<PreventionEvent.Kind> kind;

    @FXML
    private DateField on;

    @FXML
    private Field titleField;

    @FXML
    private TextField title;

    @FXML
    private TextField place;

    @FXML
    private Field speakerField;

    @FXML
    private TextField speaker;

    @FXML
    private TextField others;

    @FXML
    private Field scanField;

    @FXML
    private Label paperName;

    @FXML
    private Button paperGone;

    @FXML
    private TextField person;

    @FXML
    private ComboBox<String> opd;

    @FXML
    private Button wholeOpd;

    @FXML
    private Button remove;

    @FXML
    private Label count;

    @FXML
    private TableView<EmployeeLine> people;

    public RecordPreventionView(RecordPreventionViewModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        problem.setTone(Tone.DANGER);
        told.setTone(Tone.INFO);
        Choices.offer(kind, List.of(PreventionEvent.Kind.values()), one -> texts.get("prevention.kind." + one));
        kind.valueProperty().addListener((observed, before, now) -> kind(now));
        kind.setValue(PreventionEvent.Kind.MEETING);
        paper(Optional.empty());
        table();
        bind();
        this.kept = kit.drafts().of("prevention-record", form);
        ((Pane) problem.getParent()).getChildren().add(1, kept.offer());
    }

    private void kind(PreventionEvent.Kind chosen) {
        titleField.setLabel(texts.get("prevention.title." + chosen));
        speakerField.setVisible(chosen == PreventionEvent.Kind.MEETING);
        speakerField.setManaged(chosen == PreventionEvent.Kind.MEETING);
    }

    private void table() {
        people.getColumns()
                .setAll(List.of(
                        Columns.twoLines(
                                texts.get("prevention.person"),
                                300,
                                EmployeeLine::name,
                                line -> Nip.printed(line.nip())),
                        Columns.text(texts.get("prevention.position"), 240, EmployeeLine::position),
                        Columns.text(texts.get("prevention.opd"), 260, EmployeeLine::opd)));
        Tables.prepare(
                people,
                new EmptyState(Feather.USERS, texts.get("prevention.nobody"), texts.get("prevention.nobody.why")));
        people.setItems(model.people());
        people.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        people.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
    }

    private void bind() {
        PersonSuggestions.below(person, model.employees(), line -> {
            model.add(line);
            person.clear();
        });
        model.opds().addListener((observed, before, now) -> Choices.offer(opd, now, name -> name));
        model.reasons().addListener((observed, before, now) -> show(now));
        model.people().addListener((Observable changed) -> counted());
        counted();
        wholeOpd.disableProperty().bind(opd.valueProperty().isNull());
        remove.disableProperty()
                .bind(people.getSelectionModel().selectedItemProperty().isNull());
        save.disableProperty().bind(model.busy());
    }

    private void show(List<Reason> reasons) {
        problem.setText(form.show(reasons, texts));
    }

    private void counted() {
        count.setText(texts.get("prevention.chosen", model.people().size()));
    }

    private void tell(List<Message> messages) {
        told.setText(messages.stream().map(texts::get).collect(Collectors.joining(" ")));
    }

    @FXML
    private void wholeOpd() {
        model.addOpd(opd.getValue(), this::tell);
    }

    @FXML
    private void fromFile() {
        kit.files()
                .openFile(texts.get("prevention.file"), FileKind.of("prevention.file.kind", "*.xlsx", "*.csv", "*.txt"))
                .ifPresent(file -> model.addFile(file, this::tell));
    }

    @FXML
    private void remove() {
        model.remove(List.copyOf(people.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void choosePaper() {
        kit.files()
                .openFile(
                        texts.get("prevention.scan.choose"),
                        FileKind.of("prevention.scan.kind", "*.pdf", "*.png", "*.jpg", "*.jpeg"))
                .ifPresent(file -> paper(Optional.of(file)));
    }

    @FXML
    private void noPaper() {
        paper(Optional.empty());
    }

    private void paper(Optional<Path> chosen) {
        paper = chosen;
        paperName.setText(chosen.map(file -> file.getFileName().toString()).orElse(""));
        paperGone.setVisible(chosen.isPresent());
        scanField.setError("");
    }

    @FXML
    private void save() {
        if (!form.checkDates(texts)) {
            return;
        }
        Set<EmployeeId> chosen = model.people().stream().map(EmployeeLine::id).collect(Collectors.toSet());
        EventDraft draft = new EventDraft(
                kind.getValue(),
                Optional.ofNullable(on.getValue()),
                title.getText(),
                place.getText(),
                speaker.getText(),
                chosen,
                others.getText(),
                paper);
        model.record(draft, event -> {
            recorded = true;
            kit.notices().done(texts.get("prevention.recorded"));
            kit.navigator().back();
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("prevention.new.title"));
    }

    @Override
    public void shown() {
        model.load();
        kept.begin();
    }

    @Override
    public void hidden() {
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return recorded || model.people().isEmpty() && title.getText().isBlank();
    }
}
