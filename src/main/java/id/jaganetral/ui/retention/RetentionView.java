package id.jaganetral.ui.retention;

import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.domain.retention.RetainedFile;
import id.jaganetral.domain.retention.RetentionState;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Retensi: what is due, what comes due, what is held, what was destroyed. */
public final class RetentionView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final RetentionViewModel model;
    private final RetentionForms forms;
    private final RetentionWords words;
    private final RetentionDetails panel;

    @FXML
    private PageHeader header;

    @FXML
    private Button propose;

    @FXML
    private Banner undone;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<RetentionViewModel.Box> box;

    @FXML
    private TableView<RetentionLine> table;

    @FXML
    private SidePanel details;

    @FXML
    private VBox about;

    public RetentionView(RetentionWork work, String sought, Kit kit) {
        super(kit.texts().get("retention.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = new RetentionViewModel(work, kit.jobs());
        this.forms = new RetentionForms(work, kit);
        this.words = new RetentionWords(texts, kit.clock().getZone());
        consistsOf(kit.views().load(this), model.list(), search);
        this.panel = new RetentionDetails(about, forms, words, kit, this::changed);
        Choices.offer(box, List.of(RetentionViewModel.Box.values()), b -> texts.get("retention.box." + b));
        columns();
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Tables.narrowed(table, model.list(), search, box, this::summarise);
        Tables.prepare(table, new EmptyState(Feather.ARCHIVE, texts.get("retention.list.loading"), ""));
        Tables.onOpen(table, this::open);
        Tables.copyable(table, kit.clipboard());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RetentionLine>) change -> look());
        details.onClose(texts.get("retention.details.close"), () -> table.getSelectionModel()
                .clearSelection());
        model.undone().addListener((observed, before, now) -> warn(now));
        offerAgain();
        look();
        if (!sought.isBlank()) {
            box.setValue(RetentionViewModel.Box.ALL);
            search.search(sought);
        }
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        Columns.keep(Columns.twoLines(
                                texts.get("retention.column.number"),
                                200,
                                RetentionLine::number,
                                RetentionLine::cases)),
                        Columns.keep(Columns.text(texts.get("retention.column.class"), 100, RetentionLine::code)),
                        Columns.date(texts.get("retention.column.closed"), 105, RetentionLine::closedOn),
                        Columns.date(texts.get("retention.column.due"), 115, RetentionLine::due),
                        Columns.keep(Columns.node(
                                texts.get("retention.column.state"),
                                170,
                                line -> Optional.of(words.state(line.state()))))));
    }

    private void open(RetentionLine line) {
        line.kept().ifPresent(file -> kit.navigator().open(new Places.ReportDetail(new ReportId(file.report()))));
    }

    private void summarise() {
        header.setSubtitle(texts.get(model.summary()));
        RetentionViewModel.Box now = box.getValue();
        boolean sought = !model.list().query().get().isBlank();
        Tables.prepare(
                table,
                sought
                        ? new EmptyState(
                                Feather.SEARCH,
                                texts.get("retention.list.nothing"),
                                texts.get("retention.list.nothing.how"))
                        : new EmptyState(
                                Feather.ARCHIVE,
                                texts.get("retention.list.empty." + now),
                                texts.get("retention.list.empty.how")));
        look();
    }

    private void look() {
        List<RetentionLine> chosen = selected();
        propose.setDisable(due(chosen).isEmpty());
        details.setVisible(chosen.size() == 1);
        details.setManaged(chosen.size() == 1);
        if (chosen.size() == 1) {
            details.setTitle(chosen.get(0).number());
            panel.show(chosen.get(0));
        }
    }

    private List<RetentionLine> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Of those chosen, what may be proposed. */
    private static List<UUID> due(List<RetentionLine> lines) {
        return lines.stream()
                .filter(line -> line.state().equals(Optional.of(RetentionState.DUE)))
                .flatMap(line -> line.kept().stream())
                .map(RetainedFile::report)
                .toList();
    }

    private void warn(List<RetainedFile> back) {
        undone.setText(back.isEmpty() ? "" : texts.get("retention.undone", back.size()));
    }

    private void offerAgain() {
        Button again = PermittedButtons.needing(
                Permission.PROPOSE_DESTRUCTION, new Button(texts.get("retention.undone.again")));
        again.setOnAction(event -> forms.propose(
                model.undone().get().stream().map(RetainedFile::report).toList(),
                0,
                texts.get("retention.undone.reason"),
                list -> proposed(list.number())));
        undone.getActions().add(again);
    }

    @FXML
    private void propose() {
        List<UUID> due = due(selected());
        forms.propose(due, selected().size() - due.size(), "", list -> proposed(list.number()));
    }

    private void proposed(String number) {
        kit.notices().done(texts.get("retention.propose.done", number));
        kit.navigator().open(new Places.DestructionLists());
    }

    @FXML
    private void lists() {
        kit.navigator().open(new Places.DestructionLists());
    }

    private void changed() {
        table.getSelectionModel().clearSelection();
        model.list().load();
    }
}
