package id.jaganetral.ui.settings;

import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.form.IndonesianDate;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** Hari kerja: five or six days, collective leave, and the OPDs that work otherwise. */
public final class WorkingWeekView implements Screen {
    private final Kit kit;
    private final Texts texts;
    private final WorkingWeekViewModel model;
    private final Region root;

    @FXML
    private RadioButton five;

    @FXML
    private RadioButton six;

    @FXML
    private CheckBox leave;

    @FXML
    private Label otherTitle;

    @FXML
    private ListView<String> others;

    @FXML
    private ComboBox<String> opd;

    @FXML
    private Button remove;

    @FXML
    private Field whyField;

    @FXML
    private TextField why;

    @FXML
    private Label last;

    public WorkingWeekView(WorkingWeekViewModel model, Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.root = kit.views().load(this);
        ToggleGroup group = new ToggleGroup();
        five.setToggleGroup(group);
        six.setToggleGroup(group);
        five.setSelected(true);
        six.selectedProperty().bindBidirectional(model.saturdays());
        model.saturdays().addListener((observed, before, now) -> five.setSelected(!now));
        leave.selectedProperty().bindBidirectional(model.leaveWorked());
        otherTitle
                .textProperty()
                .bind(Bindings.when(model.saturdays())
                        .then(texts.get("settings.week.others.five"))
                        .otherwise(texts.get("settings.week.others.six")));
        others.setItems(model.others());
        opd.setItems(model.choices());
        remove.disableProperty()
                .bind(others.getSelectionModel().selectedItemProperty().isNull());
        why.textProperty().bindBidirectional(model.why());
        model.reasons()
                .addListener((observed, before, now) -> whyField.setError(now.stream()
                        .map(r -> texts.get(r.message()))
                        .findFirst()
                        .orElse("")));
        model.lastChange().addListener((observed, before, now) -> last(now));
        last(Optional.empty());
    }

    private void last(Optional<WeekChange> change) {
        last.setText(change.map(c -> texts.get(
                        "settings.week.last",
                        IndonesianDate.words(
                                c.at().atZone(kit.clock().getZone()).toLocalDate()),
                        c.by(),
                        c.why()))
                .orElse(""));
        last.setManaged(change.isPresent());
    }

    @FXML
    private void add() {
        model.add(opd.getValue());
        opd.setValue(null);
    }

    @FXML
    private void remove() {
        List.copyOf(others.getSelectionModel().getSelectedItems()).forEach(model::remove);
    }

    @FXML
    private void keep() {
        model.keep(() -> kit.notices().done(texts.get("settings.week.kept")));
    }

    @FXML
    private void holidays() {
        kit.navigator().open(new Places.Rules());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("settings.week.title"));
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public boolean mayLeave() {
        return !model.dirty();
    }
}
