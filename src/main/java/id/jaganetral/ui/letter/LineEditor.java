package id.jaganetral.ui.letter;

import id.jaganetral.ui.kit.part.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A small list of lines with the same few texts each: examiners, acts, provisions. */
final class LineEditor extends VBox {
    private final List<String> prompts;
    private final String removeName;
    private final Consumer<List<List<String>>> changed;
    private final VBox rows = new VBox(6);
    private Consumer<List<TextField>> made = fields -> {};
    private boolean filling;

    /**
     * Builds an empty list.
     *
     * @param prompts what each text of a line is
     * @param changed told all lines after each change
     */
    LineEditor(List<String> prompts, String addName, String removeName, Consumer<List<List<String>>> changed) {
        super(8);
        this.prompts = prompts;
        this.removeName = removeName;
        this.changed = changed;
        Button add = new Button(addName, Icons.of(Feather.PLUS));
        add.setOnAction(event -> {
            add(prompts.stream().map(prompt -> "").toList());
            tell();
        });
        getChildren().addAll(rows, add);
    }

    /** Lets somebody else have the fields of each line made from now on. */
    void onLineMade(Consumer<List<TextField>> listener) {
        made = listener;
    }

    void set(List<List<String>> lines) {
        filling = true;
        rows.getChildren().clear();
        lines.forEach(this::add);
        filling = false;
    }

    private void add(List<String> values) {
        HBox row = new HBox(6);
        List<TextField> fields = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            TextField field = new TextField(values.get(i));
            field.setPromptText(prompts.get(i));
            field.setAccessibleText(prompts.get(i));
            field.setMinWidth(40);
            field.textProperty().addListener(observed -> tell());
            HBox.setHgrow(field, Priority.ALWAYS);
            row.getChildren().add(field);
            fields.add(field);
        }
        row.getChildren().add(Icons.button(Feather.TRASH_2, removeName, () -> {
            rows.getChildren().remove(row);
            tell();
        }));
        rows.getChildren().add(row);
        made.accept(fields);
    }

    private void tell() {
        if (!filling) {
            changed.accept(lines());
        }
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        for (Node row : rows.getChildren()) {
            lines.add(((HBox) row)
                    .getChildren().stream()
                            .filter(TextField.class::isInstance)
                            .map(field -> ((TextField) field).getText())
                            .toList());
        }
        return lines;
    }
}
