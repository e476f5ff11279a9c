package id.jaganetral.ui.casefile;

import id.jaganetral.application.draft.LeftDrafts;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.domain.casefile.CaseFact;
import id.jaganetral.domain.casefile.Official;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Leave;
import id.jaganetral.ui.rule.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The form of one fact, laid out from its inputs and shown in a dialog. */
final class FactForm {
    /** Room for the ring round a focused field. */
    private static final double EDGE = 4;

    private static final double WIDTH = 620;
    private static final int AREA_ROWS = 3;

    private final FactFormViewModel model;
    private final Kit kit;
    private final Optional<FindEmployees> people;
    private final Texts texts;
    private final FormGrid grid = new FormGrid();
    private final Banner doubt = new Banner();
    private final Banner refused = new Banner();
    private final Field note = new Field();
    private final Sources sources;
    private final KeptForm kept;

    FactForm(FactFormViewModel model, Kit kit, Optional<FindEmployees> people) {
        this.model = model;
        this.kit = kit;
        this.people = people;
        this.texts = kit.texts();
        this.sources = new Sources(kit, model.book());
        doubt.setTone(Tone.WARNING);
        refused.setTone(Tone.DANGER);
        grid.setColumns(2);
        for (FactInput input : model.inputs()) {
            grid.getChildren().add(field(input));
        }
        note();
        this.kept = kit.drafts().of(LeftDrafts.FACT + model.about(), grid);
        model.cautions().addListener((observed, before, now) -> cautions(now));
        model.refusals().addListener((observed, before, now) -> place(now));
        model.done().addListener((observed, before, now) -> close());
        cautions(model.cautions().get());
    }

    /** Asks until it is recorded or the user thinks better of it. */
    boolean ask() {
        Node content = content();
        kept.begin();
        boolean done = kit.dialogs().form(texts.get(model.title()), content, texts.get("casefile.form.record"), () -> {
            if (grid.checkDates(texts)) {
                model.submit();
            }
            return model.done().get();
        });
        kept.end();
        return done;
    }

    /** Recording happens away from the screen; the dialog goes when it is done. */
    private void close() {
        Leave.dialogAround(grid);
    }

    Node content() {
        VBox box = new VBox(12, kept.offer(), refused, grid, doubt, note);
        box.setPrefWidth(WIDTH);
        box.setPadding(new Insets(EDGE));
        return box;
    }

    /** Errors go to their fields; the rest, with its articles, stands above the form. */
    private void place(List<Reason> reasons) {
        List<String> names = grid.fields().stream().map(Field::getName).toList();
        List<Reason> atNote =
                reasons.stream().filter(r -> named(r, List.of("note"))).toList();
        List<Reason> atFields = reasons.stream().filter(r -> named(r, names)).toList();
        grid.show(atFields, texts);
        note.setError(sources.words(atNote));
        if (!atNote.isEmpty()) {
            note.getInput().requestFocus();
        }
        List<Reason> others = reasons.stream()
                .filter(r -> !atNote.contains(r) && !atFields.contains(r))
                .toList();
        boolean lawAtField =
                others.isEmpty() && atFields.stream().anyMatch(r -> r.source().isPresent());
        refused.setText(lawAtField ? texts.get("casefile.form.atFields") : sources.words(others));
        sources.sources(refused, reasons);
    }

    private static boolean named(Reason reason, List<String> names) {
        return reason.field().filter(names::contains).isPresent();
    }

    private void note() {
        note.setName("note");
        note.setLabel(texts.get("casefile.form.note"));
        TextArea area = area();
        area.textProperty().bindBidirectional(model.note());
        note.setInput(area);
    }

    private void cautions(List<Reason> reasons) {
        sources.show(doubt, reasons);
        note.setVisible(!reasons.isEmpty());
        note.setManaged(!reasons.isEmpty());
    }

    private Field field(FactInput input) {
        Field field = new Field(input.name(), texts.get(input.labelKey()), input(input));
        boolean wide =
                switch (input.kind()) {
                    case AREA, OFFICIAL, TEAM, SANCTION -> true;
                    default -> false;
                };
        field.setSpan(wide ? 2 : 1);
        field.setRequired(input.required());
        if (input.name().equals("examinationOn")) {
            model.proposal()
                    .ifPresent(d -> field.setHint(
                            texts.get("casefile.form.proposed", d.rule().title())));
        }
        return field;
    }

    private Node input(FactInput input) {
        ObjectProperty<Object> value = model.value(input.name());
        return switch (input.kind()) {
            case DATE -> date(value);
            case LINE -> line(value);
            case AREA -> typed(value);
            case YES_NO -> check(input, value);
            case SANCTION -> sanction(value);
            case SIGNATURE -> choice(value, List.of(CaseFact.Signature.values()), "casefile.signature.");
            case DEPARTURE -> choice(value, List.of(CaseFact.Departure.values()), "casefile.departure.");
            case OUTCOME -> choice(value, List.of(CaseFact.RemedyOutcome.values()), "casefile.outcome.");
            case BODY -> choice(value, List.of(CaseFact.Body.values()), "casefile.body.");
            case OFFICIAL -> new OfficialInput(texts, (Official) value.get(), people, value::set);
            case TEAM -> new TeamInput(texts, people, value::set);
        };
    }

    private static Node date(ObjectProperty<Object> value) {
        DateField date = new DateField();
        date.setValue((LocalDate) value.get());
        date.valueProperty().addListener((observed, before, now) -> value.set(now));
        value.addListener((observed, before, now) -> date.setValue((LocalDate) now));
        return date;
    }

    private static Node line(ObjectProperty<Object> value) {
        TextField line = new TextField((String) value.get());
        line.textProperty().addListener((observed, before, now) -> value.set(now));
        return line;
    }

    private static Node typed(ObjectProperty<Object> value) {
        TextArea area = area();
        area.setText((String) value.get());
        area.textProperty().addListener((observed, before, now) -> value.set(now));
        return area;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(AREA_ROWS);
        area.setWrapText(true);
        return area;
    }

    private Node check(FactInput input, ObjectProperty<Object> value) {
        CheckBox box = new CheckBox(texts.get(input.labelKey() + ".yes"));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(Boolean.TRUE.equals(value.get()));
        box.selectedProperty().addListener((observed, before, now) -> value.set(now));
        return box;
    }

    private Node sanction(ObjectProperty<Object> value) {
        ComboBox<SanctionKind> box = new ComboBox<>();
        Choices.offer(
                box,
                model.kinds(),
                kind -> model.permitted(kind) ? kind.name() : texts.get("casefile.form.outside", kind.name()));
        model.kinds().stream()
                .filter(k -> k.code().equals(value.get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().addListener((observed, before, now) -> value.set(now == null ? "" : now.code()));
        return box;
    }

    private <E extends Enum<E>> Node choice(ObjectProperty<Object> value, List<E> all, String prefix) {
        ComboBox<E> box = new ComboBox<>();
        Choices.offer(box, all, e -> texts.get(prefix + e));
        all.stream().filter(e -> e.equals(value.get())).findFirst().ifPresent(box::setValue);
        box.valueProperty().addListener((observed, before, now) -> value.set(now));
        return box;
    }
}
