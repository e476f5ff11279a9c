package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Terlapor in the form: found in the roster, not identified yet, or typed. */
final class SubjectsPane extends VBox {
    private final ObservableList<DraftPerson> people;
    private final Kit kit;
    private final Texts texts;
    private final PickEmployee pick;
    private final VBox rows = new VBox(6);
    private final Label error = Words.block("", "text-danger");

    SubjectsPane(ObservableList<DraftPerson> people, FindEmployees employees, Kit kit) {
        super(10);
        this.people = people;
        this.kit = kit;
        this.texts = kit.texts();
        this.pick = new PickEmployee(employees, kit, line -> add(DraftPerson.of(line)));
        HBox.setHgrow(pick, Priority.ALWAYS);
        HBox search = new HBox(
                8,
                pick,
                button("report.subjects.unidentified", Feather.USER_X, this::addUnidentified),
                button("report.subjects.typed", Feather.USER_PLUS, this::addTyped));
        search.setAlignment(Pos.TOP_LEFT);
        Words.goneUnless(error, error.textProperty().isNotEmpty());
        Words.goneUnless(rows, javafx.beans.binding.Bindings.isNotEmpty(people));
        getChildren().addAll(rows, search, error);
        people.addListener((ListChangeListener<DraftPerson>) change -> draw());
    }

    void showError(String words) {
        error.setText(words);
    }

    PickEmployee pick() {
        return pick;
    }

    private void add(DraftPerson person) {
        boolean already = person.subject().employee().isPresent()
                && people.stream()
                        .anyMatch(p ->
                                p.subject().employee().equals(person.subject().employee()));
        error.setText(already ? texts.get("report.check.subjects.twice") : "");
        if (!already) {
            people.add(person);
        }
    }

    private void addUnidentified() {
        kit.dialogs()
                .ask(
                        texts.get("report.unidentified.title"),
                        texts.get("report.unidentified.label"),
                        pick.search().getText(),
                        texts.get("report.unidentified.add"))
                .filter(stated -> !stated.isBlank())
                .ifPresent(stated -> {
                    pick.search().search("");
                    add(DraftPerson.unidentified(stated.strip()));
                });
    }

    private void addTyped() {
        new TypedPersonForm(kit)
                .ask()
                .ifPresent(who -> add(DraftPerson.typed(who, new ReportWords(texts).detail(who))));
    }

    private void draw() {
        rows.getChildren().setAll(people.stream().map(this::row).toList());
    }

    private Node row(DraftPerson person) {
        VBox words = new VBox(Words.block(person.name(), "text-strong"));
        if (!person.detail().isEmpty()) {
            words.getChildren().add(Words.block(person.detail(), "text-quiet", "text-small"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, Icons.of(person.identified() ? Feather.USER_CHECK : Feather.USER_X), words);
        if (!person.identified()) {
            row.getChildren().add(new Chip(texts.get("report.status.unidentified"), Tone.WARNING, Feather.USER_X));
        }
        row.getChildren()
                .add(Icons.button(
                        Feather.X, texts.get("report.subjects.remove", person.name()), () -> people.remove(person)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("person-row");
        return row;
    }

    private Button button(String key, Feather icon, Runnable act) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }
}
