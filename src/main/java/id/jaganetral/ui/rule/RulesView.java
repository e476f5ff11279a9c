package id.jaganetral.ui.rule;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.look.Tone;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.Chip;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Peraturan: the rule book to be searched and read. */
public final class RulesView implements Screen {
    private final Texts texts;
    private final RulesViewModel model;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Optional<RuleLine.Part>> part;

    @FXML
    private TableView<RuleLine> table;

    @FXML
    private SidePanel detail;

    public RulesView(RulesViewModel model, Kit kit) {
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        List<Optional<RuleLine.Part>> parts = new ArrayList<>();
        parts.add(Optional.empty());
        for (RuleLine.Part each : RuleLine.Part.values()) {
            parts.add(Optional.of(each));
        }
        Choices.offer(
                part, parts, p -> texts.get("rule.part." + p.map(Enum::name).orElse("ALL")));
        part.valueProperty().bindBidirectional(model.part());
        model.query().bind(search.queryProperty());
        table.getColumns()
                .setAll(List.of(
                        Columns.text(texts.get("rule.column.mark"), 60, RuleLine::mark),
                        Columns.text(texts.get("rule.column.title"), 300, RuleLine::title),
                        Columns.text(texts.get("rule.column.citation"), 240, RuleLine::citation),
                        Columns.node(texts.get("rule.column.confidence"), 265, line -> line.confidence()
                                .map(this::chip))));
        Tables.prepare(
                table,
                new EmptyState(Feather.SEARCH, texts.get("rule.list.nothing"), texts.get("rule.list.nothing.how")));
        Tables.copyable(table, kit.clipboard());
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> show(now));
        model.version().addListener((observed, before, now) -> header.setSubtitle(texts.get("rule.version", now)));
        show(null);
    }

    private Node chip(Confidence confidence) {
        boolean doubtful = confidence.doubtful();
        return new Chip(
                texts.get("rule.confidence." + confidence),
                doubtful ? Tone.WARNING : Tone.SUCCESS,
                doubtful ? Feather.HELP_CIRCLE : Feather.CHECK);
    }

    private void show(RuleLine line) {
        detail.setTitle(line == null ? texts.get("rule.detail.title") : line.title());
        if (line == null) {
            detail.getContent().setAll(Words.block(texts.get("rule.detail.choose"), "text-quiet"));
            return;
        }
        VBox box = new VBox(10, named(texts.get("rule.column.citation"), line.citation()));
        line.details().forEach(d -> box.getChildren().add(named(texts.get(d.name()), d.text())));
        if (line.confidence().filter(Confidence::doubtful).isPresent()) {
            box.getChildren().add(0, new Banner(Tone.WARNING, texts.get("rule.confidence.doubt")));
        }
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "rule-detail");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        detail.getContent().setAll(scroll);
    }

    private static Node named(String name, String text) {
        return new VBox(1, Words.block(name, "text-quiet", "text-small"), Words.block(text));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("rule.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.stop();
    }

    @Override
    public Optional<Node> searchField() {
        return Optional.of(search);
    }
}
