package id.jaganetral.ui.letter;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.letter.LetterDraft;
import id.jaganetral.application.letter.material.ActEntry;
import id.jaganetral.application.letter.material.ExaminerEntry;
import id.jaganetral.application.letter.material.ProvisionEntry;
import id.jaganetral.domain.letter.TagInput;
import id.jaganetral.domain.letter.TagMeaning;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.employee.PersonSuggestions;
import id.jaganetral.ui.kit.draft.DraftPart;
import id.jaganetral.ui.kit.draft.DraftRows;
import id.jaganetral.ui.kit.part.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * The lists of a draft: examiners, acts, provisions and those of the form itself; shown when the form has them, and kept
 * while the letter is not issued.
 */
final class DraftLists implements DraftPart {
    private static final String KEPT = "list.";

    private final IssueLetterViewModel model;
    private final Texts texts;
    private final List<Fixed> fixed;
    private final VBox further = new VBox(14);

    DraftLists(Pane parent, IssueLetterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.fixed = List.of(
                new Fixed(
                        "examiner",
                        TagInput.PEOPLE,
                        "name nip rank position seat element",
                        draft -> draft.examiners().stream()
                                .map(e -> List.of(e.name(), e.nip(), e.rank(), e.position(), e.seat(), e.element()))
                                .toList(),
                        (draft, lines) -> draft.withExaminers(lines.stream()
                                .map(l -> new ExaminerEntry(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4), l.get(5)))
                                .toList())),
                new Fixed(
                        "act",
                        TagInput.ACTS,
                        "form when where aggravating mitigating impact",
                        draft -> draft.acts().stream()
                                .map(a -> List.of(
                                        a.form(), a.when(), a.where(), a.aggravating(), a.mitigating(), a.impact()))
                                .toList(),
                        (draft, lines) -> draft.withActs(lines.stream()
                                .map(l -> new ActEntry(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4), l.get(5)))
                                .toList())),
                new Fixed(
                        "provision",
                        TagInput.PROVISIONS,
                        "citation wording",
                        draft -> draft.provisions().stream()
                                .map(p -> List.of(p.citation(), p.wording()))
                                .toList(),
                        (draft, lines) -> draft.withProvisions(lines.stream()
                                .map(l -> new ProvisionEntry(l.get(0), l.get(1)))
                                .toList())));
        fixed.get(0)
                .editor
                .onLineMade(fields ->
                        PersonSuggestions.below(fields.get(0), model.people(), person -> examiner(fields, person)));
        fixed.forEach(list -> parent.getChildren().add(list.part));
        parent.getChildren().add(further);
        DraftPart.keeps(parent);
    }

    /** A list every draft has, lines of texts in the order of its columns. */
    private final class Fixed {
        private final String kind;
        private final TagInput input;
        private final Function<LetterDraft, List<List<String>>> lines;
        private final BiFunction<LetterDraft, List<List<String>>, LetterDraft> with;
        private final LineEditor editor;
        private final Section part = new Section();

        Fixed(
                String kind,
                TagInput input,
                String columns,
                Function<LetterDraft, List<List<String>>> lines,
                BiFunction<LetterDraft, List<List<String>>, LetterDraft> with) {
            this.kind = kind;
            this.input = input;
            this.lines = lines;
            this.with = with;
            List<String> prompts = Arrays.stream(columns.split(" "))
                    .map(column -> texts.get("letter.list." + kind + "." + column))
                    .toList();
            this.editor = new LineEditor(
                    prompts,
                    texts.get("letter.list." + kind + ".add"),
                    texts.get("letter.list.remove"),
                    now -> model.change(draft -> with.apply(draft, now)));
            part.setTitle(texts.get("letter.list." + kind + ".title"));
            part.getContent().add(editor);
        }

        void show(LetterDraft draft) {
            boolean used = Stream.concat(draft.kind().inputs().stream(), draft.kind().required().stream())
                    .map(model::meaning)
                    .flatMap(Optional::stream)
                    .anyMatch(meaning -> meaning.input() == input);
            part.setVisible(used);
            part.setManaged(used);
            editor.set(lines.apply(draft));
        }
    }

    /** Name, number, rank and post of an examiner chosen from the roster. */
    private static void examiner(List<TextField> fields, EmployeeLine person) {
        List<String> told = List.of(person.name(), person.nip(), PersonSuggestions.rank(person), person.position());
        for (int i = 0; i < told.size(); i++) {
            fields.get(i).setText(told.get(i));
        }
    }

    void build(LetterDraft draft) {
        fixed.forEach(list -> list.show(draft));
        further.getChildren().clear();
        ofTheForm(draft).forEach(list -> further.getChildren().add(rows(list, draft)));
        further.setManaged(!further.getChildren().isEmpty());
    }

    /** The lists a form has of its own. */
    private List<TagMeaning> ofTheForm(LetterDraft draft) {
        return draft.kind().inputs().stream()
                .map(model::meaning)
                .flatMap(Optional::stream)
                .filter(meaning -> meaning.input() == TagInput.ROWS)
                .toList();
    }

    private Section rows(TagMeaning list, LetterDraft draft) {
        RowEditor editor = new RowEditor(
                model.inside(list.name()),
                texts,
                model.people(),
                rows -> model.change(old -> old.withRows(list.name(), rows)));
        editor.set(draft.rows(list.name()));
        Section section = new Section();
        section.setTitle(list.meaning());
        section.setExplanation(texts.get("letter.rows.hint"));
        section.getContent().add(editor);
        return section;
    }

    @Override
    public Map<String, String> values() {
        return model.draft().get().map(this::values).orElse(Map.of());
    }

    private Map<String, String> values(LetterDraft draft) {
        Map<String, String> values = new LinkedHashMap<>();
        fixed.forEach(list -> values.put(KEPT + list.kind, DraftRows.text(list.lines.apply(draft))));
        for (TagMeaning list : ofTheForm(draft)) {
            values.put(
                    KEPT + list.name(),
                    DraftRows.text(draft.rows(list.name()).stream()
                            .map(row -> columns(list).stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList())
                            .toList()));
        }
        return values;
    }

    private List<String> columns(TagMeaning list) {
        return model.inside(list.name()).stream().map(TagMeaning::name).toList();
    }

    @Override
    public void restore(Map<String, String> values) {
        model.change(draft -> restored(draft, values));
        model.draft().get().ifPresent(this::build);
    }

    private LetterDraft restored(LetterDraft draft, Map<String, String> values) {
        Map<String, String> now = values(draft);
        LetterDraft after = draft;
        for (Fixed list : fixed) {
            String kept = values.get(KEPT + list.kind);
            if (kept != null && !kept.equals(now.get(KEPT + list.kind))) {
                after = list.with.apply(after, DraftRows.rows(kept));
            }
        }
        for (TagMeaning list : ofTheForm(draft)) {
            String kept = values.get(KEPT + list.name());
            if (kept != null && !kept.equals(now.get(KEPT + list.name()))) {
                after = after.withRows(list.name(), rows(columns(list), DraftRows.rows(kept)));
            }
        }
        return after;
    }

    private static List<Map<String, String>> rows(List<String> columns, List<List<String>> kept) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : kept) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
