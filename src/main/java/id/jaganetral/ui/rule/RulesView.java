package id.jaganetral.ui.rule;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Choices;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.EmptyState;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.SidePanel;
import id.jaganetral.ui.kit.part.Words;
import id.jaganetral.ui.kit.screen.ListScreen;
import id.jaganetral.ui.kit.screen.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Peraturan: the rule book to be searched, read, confirmed against the signed texts and added to. */
public final class RulesView extends ListScreen {
    private final Kit kit;
    private final Texts texts;
    private final RulesViewModel model;

    @FXML
    private PageHeader header;

    @FXML
    private MenuButton add;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Optional<RuleLine.Part>> part;

    @FXML
    private CheckBox onlyLocal;

    @FXML
    private Banner problem;

    @FXML
    private ListView<RuleLine> pages;

    @FXML
    private SidePanel detail;

    public RulesView(RulesViewModel model, Kit kit) {
        super(kit.texts().get("rule.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        consistsOf(kit.views().load(this), model, search);
        parts();
        model.query().bind(search.queryProperty());
        onlyLocal.selectedProperty().bindBidirectional(model.onlyLocal());
        pages.setCellFactory(list -> new RuleCell(texts, model::touched));
        pages.setPlaceholder(
                new EmptyState(Feather.SEARCH, texts.get("rule.list.nothing"), texts.get("rule.list.nothing.how")));
        pages.setItems(model.shown());
        pages.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> show(now));
        model.version().addListener((observed, before, now) -> header.setSubtitle(texts.get("rule.version", now)));
        model.marked().addListener((observed, before, now) -> now.ifPresent(this::mark));
        for (EntryKind kind : EntryKind.values()) {
            if (kind.changes().contains(Change.NEW)) {
                MenuItem item = new MenuItem(texts.get("rule.kind." + kind));
                item.setId("add-" + kind);
                item.setOnAction(event -> ask(Change.NEW, new EntryRef(kind, ""), texts.get("rule.kind." + kind)));
                add.getItems().add(item);
            }
        }
        show(null);
    }

    private void parts() {
        List<Optional<RuleLine.Part>> parts = new ArrayList<>();
        parts.add(Optional.empty());
        Arrays.stream(RuleLine.Part.values()).map(Optional::of).forEach(parts::add);
        Choices.offer(
                part, parts, p -> texts.get("rule.part." + p.map(Enum::name).orElse("ALL")));
        part.valueProperty().bindBidirectional(model.part());
    }

    /** Twice, because the height of entries never seen is guessed until they are laid out. */
    private void mark(RuleLine line) {
        pages.getSelectionModel().select(line);
        for (int i = 0; i < 2; i++) {
            root().applyCss();
            root().layout();
            pages.scrollTo(line);
        }
        root().layout();
        pages.requestFocus();
    }

    private void show(RuleLine line) {
        detail.setTitle(line == null ? texts.get("rule.detail.title") : line.title());
        if (line == null) {
            detail.getContent().setAll(Words.block(texts.get("rule.detail.choose"), "text-quiet"));
            return;
        }
        RuleDetail content = new RuleDetail(model, model.book(), kit);
        ScrollPane scroll = new ScrollPane(content.of(line, this::change, this::withdraw));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "rule-detail");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        detail.getContent().setAll(scroll);
    }

    private void change(RuleLine line, Change change) {
        ask(change, line.entry(), line.title());
    }

    private void ask(Change change, EntryRef entry, String about) {
        AdditionFormView form = new AdditionFormView(model.form(change, entry), kit);
        boolean kept = kit.drafts()
                .around("rule." + change + "." + entry.kind() + "." + entry.id(), form.root(), content -> kit.dialogs()
                        .form(
                                texts.get("rule.add.heading." + change, about),
                                content,
                                texts.get("rule.add.keep." + change),
                                form::keep));
        if (kept) {
            kit.notices().done(texts.get("rule.add.kept"));
            reload(entry);
        }
    }

    /** Shows the changed book at the same place. */
    private void reload(EntryRef entry) {
        problem.setText("");
        model.reopen(entry.id().isEmpty() ? Optional.empty() : Optional.of(entry.id()));
    }

    private void withdraw(LawAddition addition) {
        kit.dialogs()
                .ask(
                        texts.get("rule.withdraw.heading", String.valueOf(addition.number())),
                        texts.get("rule.withdraw.reason"),
                        "",
                        texts.get("rule.withdraw"))
                .ifPresent(reason -> model.withdraw(
                        addition,
                        reason,
                        () -> kit.notices().done(texts.get("rule.withdraw.done")),
                        reasons -> problem.setText(words(reasons))));
    }

    private String words(List<Reason> reasons) {
        return reasons.stream().map(r -> texts.get(r.message())).collect(Collectors.joining(" "));
    }

    @FXML
    private void calculate() {
        kit.navigator().open(new Places.DayCalculator());
    }
}
