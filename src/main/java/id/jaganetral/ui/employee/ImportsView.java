package id.jaganetral.ui.employee;

import id.jaganetral.application.roster.ImportRecord;
import id.jaganetral.application.roster.RowNote;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.desktop.FileKind;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Riwayat impor: when, by whom, which file, how many rows of each kind, and the rows that were rejected. */
public final class ImportsView implements Screen {
    private static final FileKind TABLE = FileKind.of("employee.import.saveKind", "*.xlsx", "*.csv");

    private final Kit kit;
    private final Texts texts;
    private final ImportsViewModel model;
    private final Region root;

    @FXML
    private TableView<ImportRecord> table;

    @FXML
    private TableView<RowNote> rows;

    @FXML
    private Region rejected;

    @FXML
    private Button save;

    public ImportsView(ImportsViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        columns();
        table.setItems(model.records());
        RowNoteTable.prepare(rows, texts);
        Tables.copyable(rows, kit.clipboard());
        rows.setItems(model.rejected());
        Words.goneUnless(rejected, Bindings.isNotEmpty(model.rejected()));
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                model.look(now);
            }
        });
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.keep(Columns.text(texts.get("employee.imports.at"), 150, this::moment)),
                        Columns.text(texts.get("employee.imports.by"), 150, ImportRecord::by),
                        Columns.text(texts.get("employee.imports.file"), 250, ImportRecord::fileName),
                        Columns.number(texts.get("employee.trial.added"), 80, ImportRecord::added),
                        Columns.number(texts.get("employee.trial.changed"), 90, ImportRecord::changed),
                        Columns.number(texts.get("employee.trial.unchanged"), 80, ImportRecord::unchanged),
                        Columns.number(texts.get("employee.imports.gone"), 110, ImportRecord::deactivated),
                        Columns.number(texts.get("employee.trial.rejected"), 90, ImportRecord::rejected)));
        Tables.prepare(
                table,
                new EmptyState(
                        Feather.UPLOAD, texts.get("employee.imports.none"), texts.get("employee.imports.noneHint")));
        Tables.copyable(table, kit.clipboard());
    }

    private String moment(ImportRecord done) {
        LocalDateTime at = LocalDateTime.ofInstant(done.at(), kit.clock().getZone());
        return texts.get(
                "employee.imports.moment",
                IndonesianDate.brief(at.toLocalDate()),
                String.format("%02d.%02d", at.getHour(), at.getMinute()));
    }

    @FXML
    private void save() {
        kit.files()
                .saveFile(texts.get("employee.trial.save"), texts.get("employee.rejected.file"), TABLE)
                .ifPresent(file -> model.saveRejected(
                        file, () -> kit.notices().done(texts.get("employee.rejected.saved", file.toString()))));
    }

    @FXML
    private void importRoster() {
        kit.navigator().open(new Places.ImportRoster());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("employee.imports.title"));
    }

    @Override
    public void shown() {
        model.load();
    }
}
