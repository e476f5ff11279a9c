package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.RosterCounts;
import id.jaganetral.application.roster.RosterPreview;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.application.roster.UnitImport;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Card;
import id.jaganetral.ui.kit.part.StatCard;
import id.jaganetral.ui.kit.part.Words;
import java.util.List;
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
        RowNoteTable.prepare(table, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> whole.setText(now == null ? "" : RowNoteTable.what(now, texts)));
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
}
