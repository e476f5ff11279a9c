package id.jaganetral.ui.report;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.application.report.DraftSubject;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks who a person is: found in the roster or typed; a reason when an earlier answer is replaced. */
final class IdentifyForm {
    /** The answer. */
    record Answer(DraftSubject person, String reason) {}

    private final Kit kit;
    private final Texts texts;
    private final PickEmployee pick;
    private final VBox content = new VBox(10);
    private final Label chosen = Words.block("", "text-strong");
    private final Label error = Words.block("", "text-danger");
    private final TextField reason = new TextField();
    private final boolean again;
    private Optional<DraftPerson> person = Optional.empty();

    IdentifyForm(FindEmployees employees, Kit kit, boolean again) {
        this.kit = kit;
        this.texts = kit.texts();
        this.again = again;
        this.pick = new PickEmployee(employees, kit, line -> choose(DraftPerson.of(line)));
        Button typed = new Button(texts.get("report.subjects.typed"), Icons.of(Feather.USER_PLUS));
        typed.setOnAction(event -> new TypedPersonForm(kit)
                .ask()
                .ifPresent(who -> choose(DraftPerson.typed(who, new ReportWords(texts).detail(who)))));
        Field why = new Field("reason", texts.get("report.identify.reason"), reason);
        why.setRequired(again);
        content.setPrefWidth(520);
        Words.goneUnless(error, error.textProperty().isNotEmpty());
        content.getChildren().addAll(chosen, pick, typed, why, error);
        chosen.setText(texts.get("report.identify.nobody"));
    }

    /** Shows the form; empty when the officer thought better of it. */
    Optional<Answer> ask(String name) {
        boolean given = kit.dialogs()
                .form(texts.get("report.identify.title", name), content, texts.get("report.identify.action"), () -> {
                    error.setText(problem());
                    return error.getText().isEmpty();
                });
        return given ? person.map(p -> new Answer(p.subject(), reason.getText().strip())) : Optional.empty();
    }

    private String problem() {
        if (person.isEmpty()) {
            return texts.get("report.identify.choose");
        }
        return again && reason.getText().isBlank() ? texts.get("report.check.reason.missing") : "";
    }

    private void choose(DraftPerson found) {
        person = Optional.of(found);
        chosen.setText(found.detail().isEmpty() ? found.name() : found.name() + "\n" + found.detail());
    }
}
