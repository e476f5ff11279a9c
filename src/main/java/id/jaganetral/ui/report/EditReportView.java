package id.jaganetral.ui.report;

import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.draft.KeptForm;
import id.jaganetral.ui.kit.form.FormGrid;
import id.jaganetral.ui.kit.part.Banner;
import id.jaganetral.ui.kit.part.PageHeader;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Perbaiki laporan: the facts again, and why they change. */
public final class EditReportView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final ReportId id;
    private final EditReportViewModel model;
    private final FactsPane facts;
    private final KeptForm kept;
    private final Region root;

    @FXML
    private PageHeader header;

    @FXML
    private Banner problem;

    @FXML
    private VBox factsPlace;

    @FXML
    private FormGrid reasonGrid;

    @FXML
    private TextField reason;

    @FXML
    private Button save;

    public EditReportView(ReportWork desk, ReportId id, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.id = id;
        this.model = new EditReportViewModel(desk, id, kit.jobs());
        this.root = kit.views().load(this);
        this.facts = new FactsPane(model.facts(), kit);
        factsPlace.getChildren().add(facts.root());
        reason.textProperty().bindBidirectional(model.reason);
        this.kept = kit.drafts().of("report.edit." + id.value(), root);
        ((Pane) problem.getParent()).getChildren().add(1, kept.offer());
        save.disableProperty().bind(model.saving());
        model.problems().addListener((observed, before, now) -> show(now));
        model.opened()
                .addListener((observed, before, now) -> now.ifPresent(detail -> {
                    header.setTitle(texts.get("report.edit.of", detail.report().number()));
                    kept.begin();
                }));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("report.edit.title"));
    }

    @Override
    public void shown() {
        model.opened().get().ifPresent(detail -> kept.begin());
        model.load();
    }

    @Override
    public void hidden() {
        kept.end();
    }

    @Override
    public boolean mayLeave() {
        return !model.dirty();
    }

    @FXML
    private void save() {
        if (facts.unreadable() || !model.facts().halfSaid().isEmpty()) {
            show(model.facts().halfSaid());
            return;
        }
        model.save(() -> {
            kit.notices().done(texts.get("report.edit.saved"));
            kit.navigator().replace(new Places.ReportDetail(id));
        });
    }

    @FXML
    private void cancel() {
        kit.navigator().open(new Places.ReportDetail(id));
    }

    private void show(List<Reason> reasons) {
        problem.setText(reasonGrid.show(facts.show(reasons), texts));
    }

    private void shortcut(KeyEvent event) {
        boolean saves = event.isShortcutDown() && (event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER);
        if (saves && !save.isDisabled()) {
            save();
            event.consume();
        }
    }
}
