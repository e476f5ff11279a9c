package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RosterDraft;
import id.jaganetral.application.roster.RosterPlan;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.roster.ColumnMapping;
import id.jaganetral.domain.roster.ImportScope;
import id.jaganetral.domain.roster.RosterField;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Pemetaan kolom: what each column means, and what the file holds. */
final class MappingPane extends HBox {
    private static final double SIDE = 300;
    private static final double CHOICE = 210;

    /** One column of the file. */
    record Column(int index, String header, String example, boolean neverRead) {}

    private final Texts texts;
    private final ImportRosterViewModel model;
    private final TableView<Column> table = new TableView<>();
    private final ComboBox<ImportScope> scope = new ComboBox<>();
    private final ComboBox<Optional<EmploymentKind>> kind = new ComboBox<>();
    private final VBox notes = new VBox(8);

    MappingPane(ImportRosterViewModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        table.getColumns().add(Columns.text(texts.get("employee.mapping.header"), 200, Column::header));
        table.getColumns().add(Columns.text(texts.get("employee.mapping.example"), 220, Column::example));
        table.getColumns().add(Columns.node(texts.get("employee.mapping.meaning"), CHOICE + 30, this::choice));
        Tables.prepare(table, Words.block(texts.get("employee.mapping.none")));
        table.setAccessibleText(texts.get("employee.import.step.mapping"));
        Card columns = new Card(texts.get("employee.mapping.title"), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(columns, Priority.ALWAYS);
        getChildren().addAll(columns, side());
    }

    private VBox side() {
        Choices.offer(scope, List.of(ImportScope.values()), one -> texts.get("employee.scope." + one.name()));
        scope.setOnAction(event -> Optional.ofNullable(scope.getValue()).ifPresent(model::holding));
        List<Optional<EmploymentKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (EmploymentKind one : List.of(EmploymentKind.PNS, EmploymentKind.PPPK, EmploymentKind.PPPK_PART_TIME)) {
            kinds.add(Optional.of(one));
        }
        Choices.offer(kind, kinds, one -> one.map(named -> texts.get("employee.kind." + named.name()))
                .orElse(texts.get("employee.import.kind.fromRow")));
        kind.setOnAction(event -> Optional.ofNullable(kind.getValue()).ifPresent(model::ofKind));
        Field scopeField = new Field("scope", texts.get("employee.import.scope"), scope);
        scopeField.setHint(texts.get("employee.import.scope.hint"));
        Field kindField = new Field("kind", texts.get("employee.import.kind"), kind);
        kindField.setHint(texts.get("employee.import.kind.hint"));
        VBox side = new VBox(12, new Card(texts.get("employee.import.content"), scopeField, kindField), notes);
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        return side;
    }

    void show(RosterDraft draft, RosterPlan plan) {
        notes.getChildren().clear();
        if (draft.remembered()) {
            notes.getChildren().add(new Banner(Tone.SUCCESS, texts.get("employee.mapping.remembered")));
        }
        draft.notes().forEach(note -> notes.getChildren().add(new Banner(Tone.INFO, texts.get(note))));
        scope.setValue(plan.scope());
        kind.setValue(plan.kind());
        table.getItems().setAll(columns(draft, plan.mapping()));
    }

    void refresh() {
        table.refresh();
    }

    /** Columns with a meaning first, private ones last. */
    private static List<Column> columns(RosterDraft draft, ColumnMapping mapping) {
        Comparator<Column> order = Comparator.<Column, Boolean>comparing(Column::neverRead)
                .thenComparing(column -> mapping.fieldOf(column.index()).isEmpty());
        return IntStream.range(0, mapping.headers().size())
                .filter(i -> !mapping.headers().get(i).isBlank())
                .mapToObj(i -> new Column(
                        i,
                        mapping.headers().get(i),
                        example(draft.examples(), i),
                        RosterField.neverRead(mapping.headers().get(i))))
                .sorted(order)
                .toList();
    }

    private static String example(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .findFirst()
                .orElse("");
    }

    private Optional<Node> choice(Column column) {
        if (column.neverRead()) {
            return Optional.of(Words.line(texts.get("employee.mapping.private"), "text-quiet"));
        }
        ComboBox<Optional<RosterField>> box = new ComboBox<>();
        List<Optional<RosterField>> fields = new ArrayList<>(List.of(Optional.empty()));
        for (RosterField field : RosterField.values()) {
            fields.add(Optional.of(field));
        }
        Choices.offer(box, fields, one -> one.map(field -> texts.get("employee.field." + field.name()))
                .orElse(texts.get("employee.mapping.unused")));
        box.setPrefWidth(CHOICE);
        box.setAccessibleText(column.header());
        box.setValue(model.plan().get().flatMap(plan -> plan.mapping().fieldOf(column.index())));
        box.setOnAction(event -> {
            model.map(column.index(), box.getValue());
            refresh();
        });
        return Optional.of(box);
    }
}
