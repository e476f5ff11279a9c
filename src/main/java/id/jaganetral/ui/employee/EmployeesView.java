package id.jaganetral.ui.employee;

import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.UnitLine;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.employee.UnitId;
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
import id.jaganetral.ui.kit.table.Columns;
import id.jaganetral.ui.kit.table.Tables;
import id.jaganetral.ui.kit.table.TwoLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Pegawai: search, filters, the units at the side, the list, and a panel with the selected person. */
public final class EmployeesView extends ListScreen {
    /** Below this width the units give way to the panel. */
    private static final double NARROW = 1_250;

    /** A number with its blanks is never cut. */
    private static final double NAME = 200;

    private static final double CHIP = 128;

    private final Kit kit;
    private final Texts texts;
    private final EmployeesViewModel model;
    private final EmployeeWords words;
    private final EmployeeSheet sheet;
    private TableColumn<EmployeeLine, TwoLines> unitColumn;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private SearchField search;

    @FXML
    private ComboBox<Optional<EmploymentKind>> kind;

    @FXML
    private ComboBox<String> grade;

    @FXML
    private ComboBox<Optional<PositionCategory>> category;

    @FXML
    private CheckBox inactive;

    @FXML
    private HBox body;

    @FXML
    private TreeView<UnitLine> units;

    @FXML
    private TableView<EmployeeLine> table;

    @FXML
    private SidePanel panel;

    @FXML
    private ScrollPane panelScroll;

    @FXML
    private VBox filled;

    @FXML
    private EmptyState empty;

    public EmployeesView(EmployeesViewModel model, Kit kit, String searched) {
        super(kit.texts().get("employee.title"));
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.words = new EmployeeWords(texts);
        this.sheet = new EmployeeSheet(texts);
        consistsOf(kit.views().load(this), model, search);
        prepareFilters();
        prepareTable();
        prepareUnits();
        preparePanel();
        model.problem()
                .addListener(
                        (o, before, now) -> problem.setText(now.map(texts::get).orElse("")));
        model.total().addListener(changed -> count());
        model.lines().addListener((javafx.beans.Observable changed) -> count());
        Words.goneUnless(empty, model.rosterEmpty());
        Words.goneUnless(filled, model.rosterEmpty().not());
        search.search(searched);
    }

    private void prepareFilters() {
        search.queryProperty().addListener((o, before, now) -> model.text().set(now));
        List<Optional<EmploymentKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        for (EmploymentKind one : EmploymentKind.values()) {
            kinds.add(Optional.of(one));
        }
        Choices.offer(kind, kinds, one -> one.map(words::kind).orElse(texts.get("employee.filter.allKinds")));
        kind.valueProperty().bindBidirectional(model.kind());
        List<Optional<PositionCategory>> categories = new ArrayList<>(List.of(Optional.empty()));
        for (PositionCategory one : PositionCategory.values()) {
            categories.add(Optional.of(one));
        }
        Choices.offer(category, categories, one -> one.map(words::category)
                .orElse(texts.get("employee.filter.allCategories")));
        category.valueProperty().bindBidirectional(model.category());
        model.grades().addListener((javafx.beans.Observable changed) -> offerGrades());
        offerGrades();
        grade.valueProperty().bindBidirectional(model.grade());
        inactive.selectedProperty().bindBidirectional(model.inactiveToo());
    }

    private void offerGrades() {
        List<String> grades = new ArrayList<>(List.of(""));
        grades.addAll(model.grades());
        String chosen = model.grade().get();
        Choices.offer(grade, grades, one -> one.isEmpty() ? texts.get("employee.filter.allGrades") : one);
        grade.setValue(grades.contains(chosen) ? chosen : "");
    }

    private static <T> TableColumn<EmployeeLine, T> atLeast(double width, TableColumn<EmployeeLine, T> column) {
        column.setMinWidth(width);
        return column;
    }

    private void prepareTable() {
        unitColumn = Columns.twoLines(
                texts.get("employee.unitAndOpd"), 230, EmployeeLine::unitName, EmployeesView::opdUnlessUnit);
        table.getColumns()
                .add(atLeast(
                        NAME,
                        Columns.twoLines(
                                texts.get("employee.nameAndNip"), 240, EmployeeLine::name, EmployeeWords::number)));
        table.getColumns().add(Columns.text(texts.get("employee.grade.short"), 64, EmployeeLine::grade));
        table.getColumns().add(atLeast(120, Columns.text(texts.get("employee.position"), 210, EmployeeLine::position)));
        table.getColumns().add(unitColumn);
        table.getColumns().add(atLeast(CHIP, Columns.node(texts.get("employee.kind"), CHIP, this::chip)));
        Button clear = new Button(texts.get("employee.filter.clear"));
        clear.setOnAction(event -> clearFilters());
        EmptyState none = new EmptyState(
                Feather.SEARCH, texts.get("employee.none.title"), texts.get("employee.none.hint"), clear);
        EmptyState loading = new EmptyState(Feather.USERS, texts.get("employee.loading"), "");
        Tables.prepare(table, loading);
        model.loading().addListener((observed, before, now) -> table.setPlaceholder(now ? loading : none));
        Tables.onOpen(table, line -> kit.navigator().open(new Places.EmployeeDetail(line.id())));
        Tables.copyable(table, kit.clipboard());
        table.setItems(model.lines());
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                model.select(now.id());
            }
        });
    }

    private static String opdUnlessUnit(EmployeeLine line) {
        return line.opd().equals(line.unitName()) ? "" : line.opd();
    }

    private Optional<Node> chip(EmployeeLine line) {
        return Optional.of(line.active() ? words.chip(line.kind()) : words.gone());
    }

    private void prepareUnits() {
        units.setCellFactory(tree -> new UnitCell(texts));
        units.setRoot(new TreeItem<>());
        units.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> model.unit()
                .set(
                        now == null || now.getValue() == null
                                ? Optional.<UnitId>empty()
                                : Optional.of(now.getValue().id())));
        model.opds().addListener((javafx.beans.Observable changed) -> drawUnits());
        model.unit().addListener((o, before, now) -> {
            if (now.isEmpty()) {
                units.getSelectionModel().select(0);
            }
        });
        drawUnits();
    }

    private void drawUnits() {
        TreeItem<UnitLine> all = new TreeItem<>();
        all.setExpanded(true);
        model.opds().forEach(line -> all.getChildren().add(item(line)));
        units.setRoot(all);
        units.getSelectionModel().select(0);
    }

    private static TreeItem<UnitLine> item(UnitLine line) {
        TreeItem<UnitLine> item = new TreeItem<>(line);
        line.below().forEach(below -> item.getChildren().add(item(below)));
        return item;
    }

    private void preparePanel() {
        panelScroll.setContent(sheet);
        panel.onClose(texts.get("kit.close"), this::closePanel);
        model.selected().addListener((o, before, now) -> showSelected(now));
        showSelected(model.selected().get());
        body.widthProperty().addListener(changed -> shareWidth());
    }

    private void showSelected(Optional<Employee> employee) {
        panel.setVisible(employee.isPresent());
        panel.setManaged(employee.isPresent());
        employee.ifPresent(one -> {
            panel.setTitle(one.name().full());
            sheet.show(one);
        });
        shareWidth();
    }

    private void shareWidth() {
        boolean room = body.getWidth() >= NARROW || !panel.isVisible();
        units.setVisible(room);
        units.setManaged(room);
        // the panel says it; the list keeps its names and posts readable
        unitColumn.setVisible(!panel.isVisible());
    }

    private void closePanel() {
        table.getSelectionModel().clearSelection();
        model.unselect();
        table.requestFocus();
    }

    private void count() {
        int shown = model.lines().size();
        int total = model.total().get();
        header.setSubtitle(
                shown < total ? texts.get("employee.count.part", total, shown) : texts.get("employee.count", total));
    }

    private void clearFilters() {
        search.search("");
        model.clearFilters();
    }

    @FXML
    private void importRoster() {
        kit.navigator().open(new Places.ImportRoster());
    }

    @FXML
    private void openSelected() {
        model.selected().get().ifPresent(employee -> kit.navigator().open(new Places.EmployeeDetail(employee.id())));
    }

    @FXML
    private void newReport() {
        kit.navigator().open(new Places.NewReport(model.selected().get().map(Employee::id)));
    }
}
