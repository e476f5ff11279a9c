package id.jaganetral.ui.rule;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.addition.AdditionDraft;
import id.jaganetral.domain.rule.addition.EntryField;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/** The form of an addition: the fields of the entry, from when, on what document, why. */
final class AdditionFormView {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;

    private final AdditionFormViewModel model;
    private final Texts texts;
    private final OptionWords words;
    private final FormGrid form = new FormGrid();
    private final Banner problem = new Banner();
    private final Region root;

    AdditionFormView(AdditionFormViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.words = new OptionWords(model.book(), texts);
        problem.setTone(Tone.DANGER);
        model.fields().forEach(field -> form.getChildren().add(field(field)));
        if (model.dated()) {
            DateField from = new DateField();
            from.valueProperty().bindBidirectional(model.from());
            form.getChildren().add(named(AdditionDraft.FROM, "rule.add.from." + model.change(), from));
        }
        TextField document = new TextField();
        document.textProperty().bindBidirectional(model.document());
        Field paper = named(AdditionDraft.DOCUMENT, "rule.add.document", document);
        paper.setHint(texts.get("rule.add.document.hint"));
        paper.setSpan(2);
        paper.setRequired(true);
        TextArea reason = area(model.reason(), 2);
        Field why = named(AdditionDraft.REASON, "rule.add.reason", reason);
        why.setSpan(2);
        why.setRequired(true);
        form.getChildren().addAll(paper, why);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setPrefSize(WIDTH, model.fields().size() > 3 ? HEIGHT : Region.USE_COMPUTED_SIZE);
        this.root = new VBox(
                10, Words.block(texts.get("rule.add.explain." + model.change()), "text-quiet"), problem, scroll);
        root.setPrefWidth(WIDTH);
    }

    Region root() {
        return root;
    }

    /** Adds it; says at the fields what is wrong, and stays open then. */
    boolean keep() {
        if (!form.checkDates(texts)) {
            return false;
        }
        List<Reason> reasons = model.keep();
        problem.setText(form.show(reasons, texts));
        return reasons.isEmpty();
    }

    private Field named(String name, String key, Control input) {
        input.setId("addition-" + name);
        return new Field(name, texts.get(key), input);
    }

    private Field field(EntryField field) {
        Field shown = named(field.name(), "rule.field." + field.name(), input(field, model.value(field)));
        shown.setRequired(field.required());
        boolean wide = field.form() == EntryField.Form.TEXT || field.form() == EntryField.Form.LINES;
        shown.setSpan(wide ? 2 : 1);
        if (field.form() == EntryField.Form.LINES) {
            shown.setHint(texts.get("rule.add.lines"));
        }
        return shown;
    }

    private Control input(EntryField field, StringProperty value) {
        return switch (field.form()) {
            case TEXT, LINES -> area(value, 3);
            case DAY -> day(value);
            case YES_NO -> yesNo(value);
            case CHOICE -> choice(field, value);
            case CHOICES -> choices(field, value);
            default -> bound(new TextField(), value);
        };
    }

    private static TextArea area(StringProperty value, int rows) {
        TextArea area = bound(new TextArea(), value);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private static <T extends TextInputControl> T bound(T input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        return input;
    }

    private static DateField day(StringProperty value) {
        DateField day = new DateField();
        day.setValue(value.get().isEmpty() ? null : LocalDate.parse(value.get()));
        day.valueProperty().addListener((observed, before, now) -> value.set(now == null ? "" : now.toString()));
        return day;
    }

    private static CheckBox yesNo(StringProperty value) {
        CheckBox box = new CheckBox();
        box.setSelected(Boolean.parseBoolean(value.get()));
        box.selectedProperty().addListener((observed, before, now) -> value.set(now ? "true" : ""));
        return box;
    }

    private ComboBox<String> choice(EntryField field, StringProperty value) {
        ComboBox<String> box = new ComboBox<>();
        Choices.offer(box, field.options().values(model.book()), option -> words.of(field.options(), option));
        box.setValue(value.get().isEmpty() ? null : value.get());
        box.valueProperty().addListener((observed, before, now) -> value.set(now == null ? "" : now));
        return box;
    }

    private CheckComboBox<String> choices(EntryField field, StringProperty value) {
        CheckComboBox<String> box = new CheckComboBox<>();
        box.getItems().setAll(field.options().values(model.book()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String option) {
                return option == null ? "" : words.of(field.options(), option);
            }

            @Override
            public String fromString(String typed) {
                return typed;
            }
        });
        value.get().lines().forEach(option -> box.getCheckModel().check(option));
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) changed -> value.set(
                box.getCheckModel().getCheckedItems().stream().distinct().collect(Collectors.joining("\n"))));
        return box;
    }
}
