package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RosterCounts;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.application.roster.UnitImport;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.StatCard;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Uji coba: how many rows of each kind there are, and the rows themselves. */
final class TrialPane extends VBox {
    private final Texts texts;
    private final HBox numbers = new HBox(10);
    private final Card card = new Card();
    private final TableView<RowNote> table = new TableView<>();
    private final Label whole = Words.block("");
    private final Button save;

    TrialPane(Texts texts, Runnable saveRejected) {
        super(12);
        this.texts = texts;
        this.save = new Button(texts.get("employee.trial.save"));
        save.setOnAction(event -> saveRejected.run());
        table.getColumns().add(Columns.text(texts.get("employee.rejected.row"), 60, TrialPane::row));
        table.getColumns().add(Columns.text(texts.get("employee.nip"), 170, TrialPane::number));
        table.getColumns().add(Columns.text(texts.get("employee.name"), 220, RowNote::name));
        table.getColumns().add(Columns.text(texts.get("employee.trial.what"), 420, this::what));
        Tables.prepare(table, Words.block(texts.get("employee.trial.nothing"), "text-quiet"));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> whole.setText(now == null ? "" : what(now)));
        Words.goneUnless(whole, whole.textProperty().isNotEmpty());
        card.getContent().addAll(table, whole);
        card.getActions().add(save);
        getChildren().addAll(numbers, card);
    }

    void show(RosterPreview found) {
        RosterCounts counts = found.counts();
        numbers.getChildren().clear();
        number("added", counts.added(), Tone.SUCCESS, found.added());
        number("changed", counts.changed(), Tone.NEUTRAL, found.changed());
        number("unchanged", counts.unchanged(), Tone.NEUTRAL, List.of());
        number("missing", counts.missing(), counts.missing() > 0 ? Tone.WARNING : Tone.NEUTRAL, found.missing());
        number("rejected", counts.rejected(), counts.rejected() > 0 ? Tone.DANGER : Tone.NEUTRAL, found.rejected());
        number("warned", counts.warned(), counts.warned() > 0 ? Tone.WARNING : Tone.NEUTRAL, found.warned());
        if (counts.rejected() > 0) {
            list("rejected", found.rejected());
        } else if (counts.changed() > 0) {
            list("changed", found.changed());
        } else {
            list("added", found.added());
        }
        save.setDisable(found.rejected().isEmpty());
    }

    void show(UnitImport found) {
        numbers.getChildren().clear();
        number("added", found.added(), Tone.SUCCESS, List.of());
        number("changed", found.changed(), Tone.NEUTRAL, List.of());
        number("unchanged", found.unchanged(), Tone.NEUTRAL, List.of());
        boolean rejected = !found.rejected().isEmpty();
        number("rejected", found.rejected().size(), rejected ? Tone.DANGER : Tone.NEUTRAL, found.rejected());
        list("rejected", found.rejected());
        save.setDisable(!rejected);
    }

    private void number(String kind, int count, Tone tone, List<RowNote> rows) {
        StatCard stat = new StatCard();
        stat.setName(texts.get("employee.trial." + kind));
        stat.setValue(texts.get("employee.trial.count", count));
        stat.setTone(tone);
        stat.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stat, Priority.ALWAYS);
        if (!rows.isEmpty()) {
            stat.onOpen(() -> list(kind, rows));
        }
        numbers.getChildren().add(stat);
    }

    private void list(String kind, List<RowNote> rows) {
        card.setTitle(texts.get("employee.trial.list." + kind));
        table.getItems().setAll(rows);
        table.getSelectionModel().selectFirst();
    }

    private static String row(RowNote note) {
        return note.row() == 0 ? "" : String.valueOf(note.row());
    }

    private static String number(RowNote note) {
        return note.nip().isEmpty() ? "" : Nip.of(note.nip()).formatted();
    }

    private String what(RowNote note) {
        return note.messages().stream().map(texts::get).collect(Collectors.joining(" "));
    }
}
