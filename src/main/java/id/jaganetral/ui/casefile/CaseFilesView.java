package id.jaganetral.ui.casefile;

import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.domain.rule.Track;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;

/** Perkara: all case files. */
public final class CaseFilesView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final CaseFilesViewModel model;

    @FXML
    private PageHeader header;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<CaseFilesViewModel.Box> box;

    @FXML
    private TableView<CaseFileLine> table;

    public CaseFilesView(CaseFilesViewModel model, Kit kit, String sought) {
        super(kit.texts().get("casefile.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        consistsOf(kit.views().load(this), model.list(), search);
        Choices.offer(box, List.of(CaseFilesViewModel.Box.values()), b -> texts.get("casefile.list.box." + b));
        columns();
        Tables.prepare(table, new EmptyState(Feather.FOLDER, texts.get("casefile.list.loading"), ""));
        Tables.narrowed(table, model.list(), search, box, this::summarise);
        Tables.onOpen(table, line -> kit.navigator()
                .open(new Places.CaseFileDetail(line.head().id())));
        Tables.copyable(table, kit.clipboard());
        if (!sought.isBlank()) {
            model.list().box().set(CaseFilesViewModel.Box.ALL);
            search.search(sought);
        }
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        // what tells cases apart stays in sight with large letters
                        Columns.keep(Columns.text(texts.get("casefile.number"), 130, line -> line.head()
                                .number())),
                        Columns.keep(Columns.text(texts.get("casefile.person"), 140, line -> line.head()
                                .name())),
                        Columns.keep(Columns.node(
                                texts.get("casefile.stage"),
                                235,
                                line -> Optional.of(StageLook.stage(line.stage(), texts)))),
                        Columns.keep(Columns.node(texts.get("casefile.due"), 140, line -> due(line))),
                        Columns.text(texts.get("casefile.next"), 200, this::next),
                        Columns.text(texts.get("casefile.opd"), 150, line -> line.head()
                                .opd()),
                        Columns.text(
                                texts.get("casefile.track"),
                                95,
                                line -> texts.get("rule.track." + line.head().track()))));
    }

    private String next(CaseFileLine line) {
        boolean ethics = line.head().track() == Track.ETHICS;
        return line.next().map(step -> texts.get(step.kind().name(ethics))).orElse("–");
    }

    private Optional<Node> due(CaseFileLine line) {
        return line.due().map(day -> {
            boolean waiting = line.next().orElseThrow().waiting();
            Tone tone = line.overdue() ? Tone.DANGER : waiting ? Tone.NEUTRAL : Tone.INFO;
            return new Chip(
                    IndonesianDate.brief(day),
                    tone,
                    line.overdue() ? Feather.ALERT_TRIANGLE : waiting ? Feather.PAUSE_CIRCLE : Feather.CALENDAR);
        });
    }

    private void summarise() {
        header.setSubtitle(texts.get(model.summary()));
        Button toReports = new Button(texts.get("casefile.list.toReports"));
        toReports.setOnAction(event -> kit.navigator().open(new Places.Reports()));
        EmptyState empty = model.list().nothingYet()
                ? new EmptyState(
                        Feather.FOLDER, texts.get("casefile.list.none"), texts.get("casefile.list.none.how"), toReports)
                : new EmptyState(
                        Feather.SEARCH, texts.get("casefile.list.nothing"), texts.get("casefile.list.nothing.how"));
        Tables.prepare(table, empty);
    }
}
