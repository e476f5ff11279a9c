package id.jaganetral.ui.letter;

import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.letter.Capacity;
import id.jaganetral.domain.letter.Signatory;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** A signatory in a dialog. */
final class SignatoryForm {
    private final Texts texts;
    private final FormGrid grid = new FormGrid();
    private final TextField position = new TextField();
    private final ComboBox<Capacity> capacity = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextField nip = new TextField();
    private final TextField rank = new TextField();
    private final TextField onBehalfOf = new TextField();
    private final TextField forHim = new TextField();
    private final CheckBox headOfRegion = new CheckBox();

    SignatoryForm(Texts texts, Signatory present) {
        this.texts = texts;
        Choices.offer(capacity, List.of(Capacity.values()), choice -> texts.get("settings.office.capacity." + choice));
        position.setText(present.position());
        capacity.setValue(present.capacity());
        name.setText(present.name());
        nip.setText(present.nip());
        rank.setText(present.rank());
        onBehalfOf.setText(present.onBehalfOf());
        forHim.setText(present.forHim());
        headOfRegion.setSelected(present.headOfRegion());
        headOfRegion.setText(texts.get("settings.office.headOfRegion"));
        grid.getChildren()
                .addAll(
                        field("position", position),
                        field("capacity", capacity),
                        field("name", name),
                        field("nip", nip),
                        field("rank", rank),
                        field("onBehalfOf", onBehalfOf),
                        field("forHim", forHim),
                        headOfRegion);
        grid.setPrefWidth(620);
    }

    private Field field(String key, Node input) {
        input.setId(key);
        Field field = new Field(key, texts.get("settings.office.signatory." + key), input);
        field.setRequired(input == position || input == name);
        return field;
    }

    Node root() {
        return grid;
    }

    /** Marks what is missing; true when nothing is. */
    boolean complete() {
        List<Reason> reasons = new ArrayList<>();
        Stream.of(position, name)
                .filter(input -> input.getText().isBlank())
                .forEach(input -> reasons.add(Reason.atField(input.getId(), Message.of("settings.office.required"))));
        if (!nip.getText().isBlank()) {
            Nip.parse(nip.getText()).use(read -> {}, reasons::addAll);
        }
        grid.show(reasons, texts);
        return reasons.isEmpty();
    }

    Signatory entered() {
        return new Signatory(
                position.getText().strip(),
                capacity.getValue(),
                name.getText().strip(),
                nip.getText().replaceAll("\\s", ""),
                rank.getText().strip(),
                onBehalfOf.getText().strip(),
                forHim.getText().strip(),
                headOfRegion.isSelected());
    }
}
