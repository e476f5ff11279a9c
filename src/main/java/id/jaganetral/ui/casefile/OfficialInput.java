package id.jaganetral.ui.casefile;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.employee.PersonSuggestions;
import id.jaganetral.ui.kit.form.Choices;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Name, NIP, rank, post and its category of somebody who acts in a case. */
final class OfficialInput extends VBox {
    private static final List<PositionCategory> CATEGORIES = List.of(PositionCategory.values());

    private final TextField name = new TextField();
    private final TextField position = new TextField();
    private final TextField nip = new TextField();
    private final TextField rank = new TextField();
    private final ComboBox<PositionCategory> category = new ComboBox<>();

    /**
     * Begins with somebody, or with nobody.
     *
     * @param people offered while the name is typed
     */
    OfficialInput(Texts texts, Official first, Optional<FindEmployees> people, Consumer<Official> changed) {
        super(6);
        name.setText(first.name());
        position.setText(first.position());
        nip.setText(first.nip());
        rank.setText(first.rank());
        name.setPromptText(texts.get("casefile.official.name"));
        position.setPromptText(texts.get("casefile.official.position"));
        nip.setPromptText(texts.get("casefile.official.nip"));
        rank.setPromptText(texts.get("casefile.official.rank"));
        name.setAccessibleText(texts.get("casefile.official.name"));
        position.setAccessibleText(texts.get("casefile.official.position"));
        nip.setAccessibleText(texts.get("casefile.official.nip"));
        rank.setAccessibleText(texts.get("casefile.official.rank"));
        Choices.offer(category, CATEGORIES, c -> texts.get("casefile.category." + c));
        category.setValue(first.category());
        category.setAccessibleText(texts.get("casefile.official.category"));
        for (TextField field : List.of(name, position, nip, rank)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.textProperty().addListener(typed -> changed.accept(official()));
        }
        category.valueProperty().addListener(chosen -> changed.accept(official()));
        category.setStyle("-fx-pref-width: 17em; -fx-min-width: 17em");
        people.ifPresent(roster -> PersonSuggestions.below(name, roster, this::take));
        getChildren().addAll(new HBox(6, name, position), new HBox(6, nip, rank, category));
    }

    private void take(EmployeeLine person) {
        name.setText(person.name());
        nip.setText(person.nip());
        position.setText(person.position());
        rank.setText(PersonSuggestions.rank(person));
        category.setValue(person.category());
    }

    private Official official() {
        return new Official(
                name.getText().strip(),
                nip.getText().strip(),
                rank.getText().strip(),
                position.getText().strip(),
                category.getValue());
    }
}
