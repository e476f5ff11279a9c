package id.jaganetral.ui.report;

import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.util.Optional;
import javafx.scene.control.TextField;

/** A small form for someone who is not in the roster: a village head, an honorer. */
final class TypedPersonForm {
    private final Texts texts;
    private final Kit kit;
    private final TextField name = new TextField();
    private final TextField position = new TextField();
    private final TextField unit = new TextField();
    private final FormGrid grid = new FormGrid();
    private final Field nameField;

    TypedPersonForm(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.nameField = field("name", "report.typed.name", name);
        nameField.setRequired(true);
        grid.setColumns(1);
        grid.getChildren()
                .addAll(
                        nameField,
                        field("position", "report.typed.position", position),
                        field("unit", "report.typed.unit", unit));
    }

    /** Shows the form; empty when the officer thought better of it. */
    Optional<EmployeeSnapshot> ask() {
        boolean given = kit.drafts().around("report.typed", grid, content -> kit.dialogs()
                .form(texts.get("report.typed.title"), content, texts.get("report.typed.add"), this::named));
        return given ? Optional.of(person()) : Optional.empty();
    }

    private boolean named() {
        boolean named = !name.getText().isBlank();
        nameField.setError(named ? "" : texts.get("kit.required"));
        return named;
    }

    private EmployeeSnapshot person() {
        return new EmployeeSnapshot(
                Optional.empty(),
                "",
                name.getText().strip(),
                Optional.empty(),
                EmploymentKind.NON_ASN,
                "",
                "",
                position.getText().strip(),
                PositionCategory.UNKNOWN,
                unit.getText().strip(),
                "",
                "");
    }

    private Field field(String fieldName, String labelKey, TextField input) {
        return new Field(fieldName, texts.get(labelKey), input);
    }
}
