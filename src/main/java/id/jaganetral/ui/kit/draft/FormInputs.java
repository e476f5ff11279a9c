package id.jaganetral.ui.kit.draft;

import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.SearchField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** The inputs below a node, and what stands in them as text. Passwords and searches are passed over. */
final class FormInputs implements DraftPart {
    private static final String YES = "ya";

    private final Node form;

    FormInputs(Node form) {
        this.form = form;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        inputs().forEach((name, input) -> values.put(name, text(input)));
        return values;
    }

    @Override
    public void restore(Map<String, String> values) {
        inputs().forEach((name, input) -> {
            if (values.containsKey(name) && !values.get(name).equals(text(input))) {
                put(input, values.get(name));
            }
        });
    }

    private Map<String, Node> inputs() {
        Map<String, Node> found = new LinkedHashMap<>();
        collect(form, "", found);
        return found;
    }

    private static void collect(Node node, String field, Map<String, Node> found) {
        String inside = node instanceof Field named && !named.getName().isEmpty() ? named.getName() : field;
        boolean elsewhere = node.getProperties().containsKey(DraftPart.class);
        if (elsewhere || node instanceof PasswordField || node instanceof SearchField) {
            return;
        }
        boolean input = node instanceof TextInputControl
                || node instanceof DateField
                || node instanceof ComboBox<?>
                || node instanceof CheckComboBox<?>
                || node instanceof CheckBox;
        if (input) {
            String name = inside.isEmpty() ? node.getId() == null ? "" : node.getId() : inside;
            String free = name;
            for (int i = 2; found.containsKey(free); i++) {
                free = name + "#" + i;
            }
            found.put(free, node);
        } else if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            collect(scroll.getContent(), inside, found);
        } else if (node instanceof TitledPane pane && pane.getContent() != null) {
            collect(pane.getContent(), inside, found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inside, found));
        }
    }

    private static String text(Node input) {
        if (input instanceof TextInputControl typed) {
            return typed.getText() == null ? "" : typed.getText();
        }
        if (input instanceof DateField date) {
            return day(date);
        }
        if (input instanceof CheckBox box) {
            return box.isSelected() ? YES : "";
        }
        return input instanceof CheckComboBox<?> several ? ticked(several) : chosen((ComboBox<?>) input);
    }

    /** Until the field is on the screen its day is not written in it. */
    private static String day(DateField date) {
        String typed = date.getEditor().getText();
        boolean unwritten = (typed == null || typed.isEmpty()) && date.getValue() != null;
        String text = unwritten ? date.getConverter().toString(date.getValue()) : typed;
        return text == null ? "" : text;
    }

    private static <T> String ticked(CheckComboBox<T> box) {
        return box.getCheckModel().getCheckedItems().stream()
                .map(item -> words(box.getConverter(), item))
                .collect(Collectors.joining("\n"));
    }

    private static <T> void tick(CheckComboBox<T> box, String text) {
        Set<String> wanted = Set.of(text.split("\n"));
        box.getItems().forEach(item -> {
            if (wanted.contains(words(box.getConverter(), item))) {
                box.getCheckModel().check(item);
            } else {
                box.getCheckModel().clearCheck(item);
            }
        });
    }

    private static <T> String chosen(ComboBox<T> box) {
        return box.getValue() == null ? "" : words(box.getConverter(), box.getValue());
    }

    private static <T> String words(StringConverter<T> converter, T value) {
        return converter == null ? String.valueOf(value) : converter.toString(value);
    }

    private static void put(Node input, String text) {
        if (input instanceof TextInputControl typed) {
            typed.setText(text);
        } else if (input instanceof DateField date) {
            date.getEditor().setText(text);
            IndonesianDate.read(text).ifPresent(date::setValue);
        } else if (input instanceof CheckBox box) {
            box.setSelected(text.equals(YES));
        } else if (input instanceof CheckComboBox<?> several) {
            tick(several, text);
        } else {
            choose((ComboBox<?>) input, text);
        }
    }

    private static <T> void choose(ComboBox<T> box, String text) {
        box.getItems().stream()
                .filter(item -> words(box.getConverter(), item).equals(text))
                .findFirst()
                .ifPresent(box::setValue);
    }
}
