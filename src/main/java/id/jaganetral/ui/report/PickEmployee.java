package id.jaganetral.ui.report;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.application.employee.EmployeesFound;
import id.jaganetral.application.employee.FindEmployees;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Latest;
import id.jaganetral.ui.kit.part.SearchField;
import id.jaganetral.ui.kit.part.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/** Finds a person of the roster while typing; Enter or a click takes the person. */
final class PickEmployee extends VBox {
    private static final int MOST = 30;
    private static final double ROW_HEIGHT = 46;
    private static final int ROWS = 4;

    private final SearchField search = new SearchField();
    private final ListView<EmployeeLine> hits = new ListView<>();
    private final Label note = Words.block("", "text-quiet", "text-small");
    private final FindEmployees employees;
    private final Latest latest;
    private final Texts texts;
    private final Consumer<EmployeeLine> take;

    PickEmployee(FindEmployees employees, Kit kit, Consumer<EmployeeLine> take) {
        super(6);
        this.employees = employees;
        this.latest = new Latest(kit.jobs());
        this.texts = kit.texts();
        this.take = take;
        search.setPromptText(texts.get("report.pick.prompt"));
        search.setAccessibleText(texts.get("report.pick.prompt"));
        search.setMaxWidth(Double.MAX_VALUE);
        search.queryProperty().addListener((observed, before, now) -> find(now));
        hits.setAccessibleText(texts.get("report.pick.hits"));
        hits.setFixedCellSize(ROW_HEIGHT);
        hits.setCellFactory(list -> new Hit());
        Words.goneUnless(note, note.textProperty().isNotEmpty());
        hide();
        keys();
        getChildren().addAll(search, hits, note);
    }

    SearchField search() {
        return search;
    }

    ListView<EmployeeLine> hits() {
        return hits;
    }

    private void keys() {
        hits.setOnMouseClicked(event -> takeSelected());
        hits.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                takeSelected();
                event.consume();
            }
        });
        search.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && hits.isVisible()) {
                hits.requestFocus();
                hits.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER
                    && hits.isVisible()
                    && !hits.getItems().isEmpty()) {
                take(hits.getItems().get(0));
                event.consume();
            }
        });
    }

    private void find(String text) {
        if (text.isEmpty()) {
            latest.cancel();
            hide();
            return;
        }
        latest.start(Job.query(() -> employees.search(EmployeeFilter.text(text), MOST))
                .onSuccess(this::show));
    }

    private void show(EmployeesFound found) {
        hits.getItems().setAll(found.lines());
        int rows = Math.min(ROWS, found.lines().size());
        hits.setMinHeight(rows * ROW_HEIGHT + 2);
        hits.setPrefHeight(rows * ROW_HEIGHT + 2);
        visible(rows > 0);
        note.setText(
                found.lines().isEmpty()
                        ? texts.get("report.pick.nobody")
                        : texts.get("report.pick.count", found.total()));
    }

    private void takeSelected() {
        EmployeeLine selected = hits.getSelectionModel().getSelectedItem();
        if (selected != null) {
            take(selected);
        }
    }

    private void take(EmployeeLine line) {
        search.search("");
        hide();
        search.requestFocus();
        take.accept(line);
    }

    private void hide() {
        hits.getItems().clear();
        visible(false);
        note.setText("");
    }

    private void visible(boolean shown) {
        hits.setVisible(shown);
        hits.setManaged(shown);
    }

    /** Name over number, post and unit. */
    private static final class Hit extends ListCell<EmployeeLine> {
        private final Label name = Words.line("", "text-strong");
        private final Label detail = Words.line("", "text-quiet", "text-small");
        private final VBox both = new VBox(name, detail);

        Hit() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(EmployeeLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            DraftPerson shown = DraftPerson.of(line);
            name.setText(shown.name());
            detail.setText(shown.detail());
            setGraphic(both);
        }
    }
}
