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
import id.jaganetral.ui.kit.part.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The lists of a draft: examiners, acts, provisions and those of the form itself; shown when the form has them. */
final class DraftLists {
    private final IssueLetterViewModel model;
    private final Texts texts;
    private final LineEditor examiners;
    private final LineEditor acts;
    private final LineEditor provisions;
    private final Section examinersPart;
    private final Section actsPart;
    private final Section provisionsPart;
    private final VBox further = new VBox(14);

    DraftLists(Pane parent, IssueLetterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        examiners = editor(
                "examiner",
                "name nip rank position seat element",
                lines -> model.change(draft -> draft.withExaminers(lines.stream()
                        .map(l -> new ExaminerEntry(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4), l.get(5)))
                        .toList())));
        examiners.onLineMade(
                fields -> PersonSuggestions.below(fields.get(0), model.people(), person -> examiner(fields, person)));
        acts = editor(
                "act",
                "form when where aggravating mitigating impact",
                lines -> model.change(draft -> draft.withActs(lines.stream()
                        .map(l -> new ActEntry(l.get(0), l.get(1), l.get(2), l.get(3), l.get(4), l.get(5)))
                        .toList())));
        provisions = editor(
                "provision",
                "citation wording",
                lines -> model.change(draft -> draft.withProvisions(lines.stream()
                        .map(l -> new ProvisionEntry(l.get(0), l.get(1)))
                        .toList())));
        examinersPart = part("examiner", examiners);
        actsPart = part("act", acts);
        provisionsPart = part("provision", provisions);
        parent.getChildren().addAll(examinersPart, actsPart, provisionsPart, further);
    }

    private static void examiner(List<TextField> fields, EmployeeLine person) {
        List<String> told = List.of(person.name(), person.nip(), PersonSuggestions.rank(person), person.position());
        for (int i = 0; i < told.size(); i++) {
            fields.get(i).setText(told.get(i));
        }
    }

    private LineEditor editor(String kind, String columns, Consumer<List<List<String>>> changed) {
        List<String> prompts = Arrays.stream(columns.split(" "))
                .map(column -> texts.get("letter.list." + kind + "." + column))
                .toList();
        return new LineEditor(
                prompts, texts.get("letter.list." + kind + ".add"), texts.get("letter.list.remove"), changed);
    }

    private Section part(String kind, LineEditor editor) {
        Section section = new Section();
        section.setTitle(texts.get("letter.list." + kind + ".title"));
        section.getContent().add(editor);
        return section;
    }

    void build(LetterDraft draft) {
        show(examinersPart, draft, TagInput.PEOPLE);
        show(actsPart, draft, TagInput.ACTS);
        show(provisionsPart, draft, TagInput.PROVISIONS);
        further(draft);
        examiners.set(draft.examiners().stream()
                .map(e -> List.of(e.name(), e.nip(), e.rank(), e.position(), e.seat(), e.element()))
                .toList());
        acts.set(draft.acts().stream()
                .map(a -> List.of(a.form(), a.when(), a.where(), a.aggravating(), a.mitigating(), a.impact()))
                .toList());
        provisions.set(draft.provisions().stream()
                .map(p -> List.of(p.citation(), p.wording()))
                .toList());
    }

    /** The lists a form has of its own. */
    private void further(LetterDraft draft) {
        further.getChildren().clear();
        draft.kind().inputs().stream()
                .map(model::meaning)
                .flatMap(Optional::stream)
                .filter(meaning -> meaning.input() == TagInput.ROWS)
                .forEach(list -> further.getChildren().add(rows(list, draft)));
        further.setManaged(!further.getChildren().isEmpty());
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

    private void show(Section section, LetterDraft draft, TagInput input) {
        boolean used = Stream.concat(draft.kind().inputs().stream(), draft.kind().required().stream())
                .map(model::meaning)
                .flatMap(Optional::stream)
                .anyMatch(meaning -> meaning.input() == input);
        section.setVisible(used);
        section.setManaged(used);
    }
}
