package id.jaganetral.ui.report;

import id.jaganetral.application.access.Permission;
import id.jaganetral.application.report.ReportLine;
import id.jaganetral.domain.report.Disposition;
import id.jaganetral.domain.report.ReportSource;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.form.DateField;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.PermittedButtons;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Laporan: the list. */
public final class ReportsView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final ReportWords words;
    private final ReportsViewModel model;
    private final EmptyState nothing;
    private final EmptyState nothingFound;

    @FXML
    private PageHeader header;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<ReportSource> source;

    @FXML
    private ComboBox<Election> election;

    @FXML
    private ComboBox<ReportsViewModel.Progress> progress;

    @FXML
    private DateField from;

    @FXML
    private DateField until;

    @FXML
    private Button clear;

    @FXML
    private TableView<ReportLine> table;

    @FXML
    private HBox pager;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    @FXML
    private Label position;

    public ReportsView(ReportWork desk, String sought, Kit kit) {
        super(kit.texts().get("report.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.words = new ReportWords(texts);
        this.model = new ReportsViewModel(desk, kit.jobs());
        consistsOf(kit.views().load(this), model, search);
        this.nothing = new EmptyState(
                Feather.FILE_TEXT,
                texts.get("report.list.empty"),
                texts.get("report.list.emptyHint"),
                PermittedButtons.needing(
                        Permission.LOG_REPORTS, action("report.new", Feather.PLUS, this::newReport, "accent")));
        this.nothingFound = new EmptyState(
                Feather.SEARCH,
                texts.get("report.list.nothing"),
                texts.get("report.list.nothingHint"),
                action("report.list.clear", Feather.X, this::clear, "button-outlined"));
        model.shown().addListener((observed, before, now) -> now.ifPresent(this::show));
        bindFilters();
        columns();
        if (!sought.isEmpty()) {
            search.search(sought);
        }
    }

    @FXML
    private void newReport() {
        kit.navigator().open(new Places.NewReport());
    }

    @FXML
    private void clear() {
        search.search("");
        model.clear();
    }

    @FXML
    private void previousPage() {
        model.previousPage();
    }

    @FXML
    private void nextPage() {
        model.nextPage();
    }

    private void bindFilters() {
        search.queryProperty()
                .addListener((observed, before, now) -> model.text().set(now));
        Choices.offer(source, List.of(ReportSource.values()), words::source);
        Choices.offer(election, List.of(), Election::name);
        Choices.offer(
                progress,
                List.of(ReportsViewModel.Progress.values()),
                value -> texts.get("report.list.progress." + value.name()));
        election.setItems(model.elections());
        source.valueProperty().bindBidirectional(model.source());
        election.valueProperty().bindBidirectional(model.election());
        progress.valueProperty().bindBidirectional(model.progress());
        from.valueProperty().bindBidirectional(model.from());
        until.valueProperty().bindBidirectional(model.until());
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        wide(Columns.text(texts.get("report.number"), 132, ReportLine::number)),
                        Columns.text(texts.get("report.subjects"), 260, line -> String.join(", ", line.subjects())),
                        Columns.text(
                                texts.get("report.act"),
                                230,
                                line -> words.form(line.form()) + " · " + words.platform(line.platform())),
                        Columns.text(texts.get("report.source"), 150, line -> words.source(line.source())),
                        wide(Columns.date(texts.get("report.list.known"), 112, line -> Optional.of(line.knownOn()))),
                        wide(Columns.number(texts.get("report.evidence"), 64, ReportLine::evidence)),
                        wide(Columns.node(texts.get("report.status"), 192, line -> Optional.of(status(line))))));
        Tables.prepare(table, nothing);
        Tables.onOpen(table, line -> kit.navigator().open(new Places.ReportDetail(line.id())));
        Tables.copyable(table, kit.clipboard());
    }

    /** Keeps its width on a small screen; the others give way. */
    private static <T> TableColumn<ReportLine, T> wide(TableColumn<ReportLine, T> column) {
        column.setMinWidth(column.getPrefWidth());
        return column;
    }

    private Node status(ReportLine line) {
        if (line.laidDown().isPresent()) {
            Disposition.Kind kind = line.laidDown().get();
            return new Chip(texts.get("recap.outcome." + kind), Tone.NEUTRAL, Feather.FLAG);
        }
        if (line.unidentified() > 0) {
            return new Chip(texts.get("report.status.unidentified"), Tone.WARNING, Feather.USER_X);
        }
        if (line.cases() == line.subjects().size()) {
            return new Chip(texts.get("report.status.case"), Tone.SUCCESS, Feather.BRIEFCASE);
        }
        if (line.classified() == line.subjects().size()) {
            return new Chip(texts.get("report.status.classified"), Tone.INFO, Feather.CHECK);
        }
        return new Chip(texts.get("report.status.unclassified"), Tone.NEUTRAL, Feather.HELP_CIRCLE);
    }

    private void show(ReportsViewModel.Shown shown) {
        table.getItems().setAll(shown.lines());
        table.setPlaceholder(shown.filtered() ? nothingFound : nothing);
        header.setSubtitle(texts.get("report.list.count", shown.total()));
        clear.setVisible(shown.filtered());
        clear.setManaged(shown.filtered());
        int last = shown.first() + shown.lines().size();
        position.setText(texts.get("report.list.position", shown.first() + 1, last, shown.total()));
        previous.setDisable(shown.first() == 0);
        next.setDisable(last >= shown.total());
        boolean several = shown.total() > ReportsViewModel.PAGE;
        pager.setVisible(several);
        pager.setManaged(several);
    }

    private Button action(String key, Feather icon, Runnable act, String style) {
        Button button = new Button(texts.get(key), new org.kordamp.ikonli.javafx.FontIcon(icon));
        button.getStyleClass().add(style);
        button.setOnAction(event -> act.run());
        return button;
    }
}
