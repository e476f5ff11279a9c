package id.jaganetral.ui.letter;

import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.domain.letter.PersonTag;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The values an officer fills in for a form, each with where it came from. */
final class DraftFields {
    private static final int LONG_ROWS = 3;

    private static final Set<TagInput> TYPED =
            EnumSet.of(TagInput.TEXT, TagInput.LONG_TEXT, TagInput.DATE, TagInput.TIME);

    private final FormGrid grid;
    private final IssueLetterViewModel model;
    private final Texts texts;
    private final Map<String, Field> fields = new HashMap<>();

    DraftFields(FormGrid grid, IssueLetterViewModel model, Texts texts) {
        this.grid = grid;
        this.model = model;
        this.texts = texts;
    }

    /** Builds the fields of the draft's form. */
    void build(LetterDraft draft) {
        fields.clear();
        grid.getChildren().clear();
        draft.kind().inputs().stream()
                .map(model::meaning)
                .flatMap(Optional::stream)
                .filter(meaning -> !meaning.input().lines())
                .forEach(meaning -> add(meaning, draft));
    }

    private void add(TagMeaning meaning, LetterDraft draft) {
        Field field =
                switch (meaning.input()) {
                    case FLAG ->
                        draft.kind().required().contains(meaning.name())
                                ? answer(meaning, draft)
                                : flag(meaning, draft);
                    case SANCTION -> sanction(meaning, draft);
                    default -> value(meaning, draft);
                };
        field.setName(meaning.name());
        if (meaning.input() == TagInput.LONG_TEXT || meaning.input() == TagInput.SANCTION) {
            field.setSpan(2);
        }
        fields.put(meaning.name(), field);
        grid.getChildren().add(field);
    }

    private Field flag(TagMeaning meaning, LetterDraft draft) {
        CheckBox box = new CheckBox(texts.get("letter.issue.yes"));
        box.setSelected(draft.flag(meaning.name()));
        box.selectedProperty()
                .addListener((observed, before, now) ->
                        model.change(old -> old.with(meaning.name(), now ? LetterDraft.YES : "")));
        return new Field(meaning.name(), meaning.asked(), box);
    }

    /** Yes or no, neither of which is proposed. */
    private Field answer(TagMeaning meaning, LetterDraft draft) {
        ComboBox<String> box = new ComboBox<>();
        Choices.offer(
                box,
                List.of(LetterDraft.YES, LetterDraft.NO),
                said -> texts.get(LetterDraft.YES.equals(said) ? "letter.issue.yes" : "letter.issue.no"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(texts.get("letter.issue.choose"));
        box.setValue(draft.field(meaning.name()).isBlank() ? null : draft.field(meaning.name()));
        box.valueProperty()
                .addListener((observed, before, now) ->
                        model.change(old -> old.with(meaning.name(), now == null ? "" : now)));
        return new Field(meaning.name(), meaning.asked(), box);
    }

    /** Choosing a sanction names it in the field of its name, where it can be worded otherwise. */
    private Field sanction(TagMeaning meaning, LetterDraft draft) {
        ComboBox<String> box = new ComboBox<>();
        Map<String, String> names = model.sanctions(draft);
        Choices.offer(box, List.copyOf(names.keySet()), names::get);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(texts.get("letter.issue.choose"));
        box.setValue(draft.field(meaning.name()).isBlank() ? null : draft.field(meaning.name()));
        box.valueProperty().addListener((observed, before, now) -> {
            model.impose(now);
            model.draft().get().ifPresent(this::showAgain);
        });
        return new Field(meaning.name(), meaning.meaning(), box);
    }

    /** Writes values the program set into the fields that show them. */
    private void showAgain(LetterDraft draft) {
        fields.forEach((tag, field) -> {
            if (field.getInput() instanceof TextInputControl input
                    && !input.getText().equals(draft.field(tag))) {
                input.setText(draft.field(tag));
            }
        });
    }

    private Field value(TagMeaning meaning, LetterDraft draft) {
        String tag = meaning.name();
        String raw = draft.field(tag);
        if (meaning.input() == TagInput.DATE) {
            DateField date = new DateField();
            date.setValue(raw.isBlank() ? null : LocalDate.parse(raw));
            date.valueProperty()
                    .addListener((observed, before, now) ->
                            model.change(old -> old.with(tag, now == null ? "" : now.toString())));
            return new Field(tag, meaning.meaning(), date);
        }
        if (meaning.input() == TagInput.LONG_TEXT) {
            TextArea area = new TextArea(raw);
            area.setWrapText(true);
            area.setPrefRowCount(LONG_ROWS);
            area.textProperty().addListener((observed, before, now) -> model.change(old -> old.with(tag, now)));
            return new Field(tag, meaning.meaning(), area);
        }
        TextField text = new TextField(raw);
        text.setPromptText(meaning.input() == TagInput.TIME ? "09.00" : "");
        text.textProperty().addListener((observed, before, now) -> model.change(old -> old.with(tag, now)));
        PersonTag.ofValue(tag).ifPresent(named -> PersonField.below(text, named, model.people(), this::fill));
        return new Field(tag, meaning.meaning(), text);
    }

    private void fill(String tag, String value) {
        if (fields.containsKey(tag) && fields.get(tag).getInput() instanceof TextInputControl input) {
            input.setText(value);
        }
    }

    /** Says below each field where its value came from, and marks the empty ones the form needs. */
    void mark(LetterDraft draft, Set<String> missing) {
        fields.forEach((tag, field) -> {
            boolean lacking = missing.contains(tag) || missing.contains(tag.replaceFirst("^tanggal_", "hari_"));
            field.setError(lacking && draft.field(tag).isBlank() ? texts.get("letter.issue.fill") : "");
            Message origin = draft.origins().get(tag);
            field.setHint(origin == null || draft.field(tag).isBlank() ? "" : texts.get("letter.issue.from", origin));
        });
    }

    /** The input of a value; one the form does not ask for is added when it can be typed. */
    Optional<Node> ensure(String tag, LetterDraft draft) {
        String name = ValuePlace.field(tag);
        if (!fields.containsKey(name)) {
            model.meaning(name)
                    .filter(meaning -> TYPED.contains(meaning.input()))
                    .ifPresent(meaning -> add(meaning, draft));
        }
        return Optional.ofNullable(fields.get(name)).map(Field::getInput);
    }

    boolean has(String tag) {
        return fields.containsKey(tag);
    }
}
