package id.jaganetral.ui.letter;

import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.letter.PersonTag;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A numbered list whose lines have one text for each column: questions and answers, regulations. Lines can be moved;
 * Ctrl+Enter begins a new line below, so that minutes can be typed while somebody speaks.
 */
final class RowEditor extends VBox {
    private static final KeyCombination NEXT_LINE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int LONG_ROWS = 2;

    private final List<TagMeaning> columns;
    private final Texts texts;
    private final FindEmployees people;
    private final Consumer<List<Map<String, String>>> changed;
    private final List<Line> lines = new ArrayList<>();
    private final VBox shown = new VBox(10);

    RowEditor(
            List<TagMeaning> columns, Texts texts, FindEmployees people, Consumer<List<Map<String, String>>> changed) {
        super(8);
        this.columns = columns;
        this.texts = texts;
        this.people = people;
        this.changed = changed;
        Button add = new Button(texts.get("letter.rows.add"), Icons.of(Feather.PLUS));
        add.setOnAction(event -> insert(lines.size()));
        boolean told = columns.stream().anyMatch(column -> column.input() == TagInput.KNOWN);
        getChildren().add(shown);
        if (!told) {
            getChildren().add(add);
        }
    }

    void set(List<Map<String, String>> rows) {
        lines.clear();
        rows.forEach(row -> lines.add(new Line(row)));
        show();
    }

    private void insert(int place) {
        Line line = new Line(Map.of());
        lines.add(place, line);
        show();
        tell();
        line.inputs.values().iterator().next().requestFocus();
    }

    private void move(Line line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
            show();
            tell();
        }
    }

    private void remove(Line line) {
        lines.remove(line);
        show();
        tell();
    }

    private void show() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).number.setText(i + 1 + ".");
        }
        shown.getChildren().setAll(lines);
    }

    private void tell() {
        changed.accept(lines.stream().map(Line::texts).toList());
    }

    /** One line: its number, a field for each column, and what can be done with it. */
    private final class Line extends HBox {
        private final Label number = new Label();
        private final Map<String, String> told;
        private final Map<String, TextInputControl> inputs = new LinkedHashMap<>();

        Line(Map<String, String> row) {
            super(8);
            VBox fields = new VBox(4);
            this.told = row;
            for (TagMeaning column : columns) {
                String text = row.getOrDefault(column.name(), "");
                if (column.input() == TagInput.KNOWN) {
                    known(text, fields);
                } else if (column.input() != TagInput.PICTURE) {
                    fields.getChildren().add(input(column, text));
                }
            }
            HBox.setHgrow(fields, Priority.ALWAYS);
            number.setMinWidth(26);
            VBox buttons = new VBox(
                    2,
                    Icons.button(Feather.CHEVRON_UP, texts.get("letter.rows.up"), () -> move(this, -1)),
                    Icons.button(Feather.CHEVRON_DOWN, texts.get("letter.rows.down"), () -> move(this, 1)));
            HBox tools = new HBox(
                    2, buttons, Icons.button(Feather.TRASH_2, texts.get("letter.list.remove"), () -> remove(this)));
            setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(number, fields, tools);
        }

        /** What the program tells of a line is named by the first of it. */
        private void known(String text, VBox fields) {
            if (fields.getChildren().isEmpty()) {
                fields.getChildren().add(Words.block(text, "text-strong"));
            }
        }

        private TextInputControl input(TagMeaning column, String text) {
            TextInputControl input = column.input() == TagInput.LONG_TEXT ? area() : new TextField();
            input.setText(text);
            input.setPromptText(column.meaning());
            input.setAccessibleText(column.meaning());
            input.textProperty().addListener(observed -> tell());
            input.setOnKeyPressed(pressed -> {
                if (NEXT_LINE.match(pressed)) {
                    pressed.consume();
                    insert(lines.indexOf(this) + 1);
                }
            });
            inputs.put(column.name(), input);
            if (input instanceof TextField field) {
                PersonTag.ofColumn(column.name())
                        .ifPresent(named -> PersonField.below(field, named, people, this::fill));
            }
            return input;
        }

        private void fill(String tag, String value) {
            Optional.ofNullable(inputs.get(tag)).ifPresent(input -> input.setText(value));
        }

        private TextArea area() {
            TextArea area = new TextArea();
            area.setWrapText(true);
            area.setPrefRowCount(LONG_ROWS);
            return area;
        }

        private Map<String, String> texts() {
            Map<String, String> row = new LinkedHashMap<>(told);
            inputs.forEach((tag, input) -> row.put(tag, input.getText()));
            return row;
        }
    }
}
