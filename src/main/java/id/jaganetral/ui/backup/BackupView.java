package id.jaganetral.ui.backup;

import id.jaganetral.application.backup.BackupLine;
import id.jaganetral.application.backup.BackupPlaces;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.KeyValueList;
import id.jaganetral.ui.kit.part.ProgressPane;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Pengaturan, Cadangan: make one, see that they can be restored, restore one, say where they lie. */
public final class BackupView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final BackupViewModel model;
    private final BackupWords words;
    private final IntConsumer restore;
    private final Region root;

    @FXML
    private Banner problem;

    @FXML
    private Banner done;

    @FXML
    private Button make;

    @FXML
    private ProgressPane progress;

    @FXML
    private KeyValueList places;

    @FXML
    private Button usual;

    @FXML
    private Button noSecond;

    @FXML
    private TableView<BackupLine> table;

    @FXML
    private Button check;

    @FXML
    private Button bringBack;

    /**
     * Builds the pane.
     *
     * @param restore closes the workspace and goes to the door with the backup of that number
     */
    public BackupView(BackupViewModel model, IntConsumer restore, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.restore = restore;
        this.words = new BackupWords(texts, kit.clock().getZone());
        this.root = kit.views().load(this);
        progress.setCancelText(texts.get("kit.cancel"));
        Words.goneUnless(progress, make.disableProperty());
        columns();
        table.setItems(model.lines());
        check.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull().or(make.disableProperty()));
        bringBack.disableProperty().bind(check.disableProperty());
        model.running().addListener((observed, before, now) -> {
            make.setDisable(now.isPresent());
            now.ifPresent(job -> {
                progress.setText(job.title().map(texts::get).orElse(""));
                progress.watch(job);
            });
        });
        model.problem()
                .addListener((observed, before, now) ->
                        problem.setText(now.map(texts::get).orElse("")));
        model.done()
                .addListener((observed, before, now) ->
                        done.setText(now.map(texts::get).orElse("")));
        model.places().addListener((observed, before, now) -> now.ifPresent(this::show));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("backup.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @FXML
    private void make() {
        model.make();
    }

    @FXML
    private void check() {
        selected().ifPresent(model::prove);
    }

    @FXML
    private void bringBack() {
        selected().filter(this::agreed).ifPresent(line -> restore.accept(line.number()));
    }

    @FXML
    private void chooseFirst() {
        kit.files().folder(texts.get("backup.place.choose")).ifPresent(folder -> model.first(Optional.of(folder)));
    }

    @FXML
    private void useUsual() {
        model.first(Optional.empty());
    }

    @FXML
    private void chooseSecond() {
        kit.files().folder(texts.get("backup.place.choose")).ifPresent(folder -> model.second(Optional.of(folder)));
    }

    @FXML
    private void noSecond() {
        model.second(Optional.empty());
    }

    @FXML
    private void openPlace() {
        model.places()
                .get()
                .map(BackupPlaces::first)
                .map(place -> Files.isDirectory(place) ? place : place.getParent())
                .ifPresent(kit.desktop()::openFolder);
    }

    private boolean agreed(BackupLine line) {
        return kit.dialogs()
                .confirm(new Question(
                        texts.get("backup.restore.title"),
                        texts.get("backup.restore.confirm", words.when(line.made())),
                        texts.get("backup.restore.go"),
                        texts.get("kit.cancel"),
                        true));
    }

    private Optional<BackupLine> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void show(BackupPlaces now) {
        places.clear();
        places.add(texts.get("backup.place.first"), now.first().toString());
        places.add(
                texts.get("backup.place.second"),
                now.second().map(Path::toString).orElse(texts.get("backup.place.no")));
        noSecond.setDisable(now.second().isEmpty());
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.keep(Columns.text(texts.get("backup.made"), 150, line -> words.when(line.made()))),
                        Columns.text(
                                texts.get("backup.occasion"),
                                150,
                                line -> texts.get("backup.occasion." + line.occasion())),
                        Columns.text(texts.get("backup.bytes"), 90, line -> words.size(line.bytes())),
                        Columns.text(texts.get("backup.added"), 90, line -> words.size(line.added())),
                        Columns.node(texts.get("backup.proven"), 215, line -> Optional.of(proof(line)))));
        Tables.prepare(
                table,
                new EmptyState(
                        Feather.ARCHIVE, texts.get("backup.empty.title"), texts.get("backup.empty.explanation")));
    }

    private Node proof(BackupLine line) {
        return line.proven()
                .map(when -> new Chip(words.when(when), Tone.SUCCESS, Feather.CHECK))
                .orElseGet(() -> new Chip(texts.get("backup.unproven"), Tone.WARNING, Feather.ALERT_TRIANGLE));
    }
}
