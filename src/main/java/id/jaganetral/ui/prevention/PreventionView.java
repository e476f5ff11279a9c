package id.jaganetral.ui.prevention;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.prevention.EventLine;
import id.jaganetral.domain.prevention.PreventionEvent;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.ask.Asked;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ReadingScreen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.feather.Feather;

/** Kehadiran dan tanda tangan: meetings attended and pledges signed outside the program. */
public final class PreventionView extends ReadingScreen {
    private final PreventionViewModel model;
    private final Kit kit;
    private final Texts texts;

    @FXML
    private Label counts;

    @FXML
    private Button scan;

    @FXML
    private Button takeBack;

    @FXML
    private TableView<EventLine> table;

    public PreventionView(PreventionViewModel model, Kit kit) {
        super(kit.texts().get("prevention.title"));
        this.model = model;
        this.kit = kit;
        this.texts = kit.texts();
        consistsOf(kit.views().load(this), model::load, model::stop);
        table.getColumns()
                .setAll(List.of(
                        Columns.date(texts.get("prevention.on"), 112, line -> Optional.of(line.on())),
                        Columns.keep(Columns.node(texts.get("prevention.kind.column"), 160, this::kind)),
                        Columns.twoLines(texts.get("prevention.what"), 300, EventLine::title, EventLine::place),
                        Columns.number(texts.get("prevention.people"), 100, EventLine::people),
                        Columns.number(texts.get("prevention.others"), 100, EventLine::others),
                        Columns.text(texts.get("prevention.scan.column"), 170, line -> line.scan()
                                .map(PreventionEvent.Scan::givenName)
                                .orElse(texts.get("prevention.noScan"))),
                        Columns.text(texts.get("prevention.by"), 170, EventLine::by)));
        EmptyState empty =
                new EmptyState(Feather.USERS, texts.get("prevention.empty"), texts.get("prevention.empty.why"));
        Button first = new Button(texts.get("prevention.new.title"));
        first.setOnAction(event -> record());
        empty.getActions().add(PermittedButtons.needing(Permission.ISSUE_LETTERS, first));
        Tables.prepare(table, empty);
        Tables.copyable(table, kit.clipboard());
        Tables.onOpen(table, this::open);
        model.lines().addListener((observed, before, now) -> show(now));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) -> selected(Optional.ofNullable(now)));
        selected(Optional.empty());
    }

    private Optional<Node> kind(EventLine line) {
        boolean meeting = line.kind() == PreventionEvent.Kind.MEETING;
        return Optional.of(new Chip(
                texts.get("prevention.kind." + line.kind()),
                meeting ? Tone.INFO : Tone.SUCCESS,
                meeting ? Feather.USERS : Feather.EDIT_3));
    }

    private void show(List<EventLine> lines) {
        table.getItems().setAll(lines);
        counts.setText(texts.get("prevention.counts", lines.size()));
    }

    private void selected(Optional<EventLine> line) {
        scan.setDisable(line.filter(EventLine::whole).flatMap(EventLine::scan).isEmpty());
        takeBack.setDisable(line.filter(EventLine::whole).isEmpty());
    }

    private void open(EventLine line) {
        if (line.whole() && line.scan().isPresent()) {
            model.openScan(line, path -> kit.desktop().open(path));
        }
    }

    @FXML
    private void record() {
        kit.navigator().open(new Places.RecordPrevention());
    }

    @FXML
    private void openScan() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    @FXML
    private void takeBack() {
        EventLine line = table.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        Asked asked = new Asked(kit, 1);
        TextArea why = Asked.area();
        asked.add("why", "prevention.why", why, 1, true);
        asked.ask(
                texts.get("prevention.takeBack.title", line.title()),
                texts.get("prevention.takeBack"),
                () -> model.takeBack(line, why.getText()),
                done -> {
                    kit.notices().done(texts.get("prevention.takenBack"));
                    model.load();
                });
    }
}
