package id.jaganetral.ui.settings;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.form.Field;
import id.jaganetral.ui.kit.screen.Screen;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Nama petugas: who works with the program on this computer. */
public final class OfficerView implements Screen {
    private final Kit kit;
    private final OfficerViewModel model;
    private final Region root;

    @FXML
    private Field field;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    public OfficerView(Kit kit, CurrentPreferences preferences, Runnable changed) {
        this.kit = kit;
        this.model = new OfficerViewModel(preferences, changed);
        this.root = kit.views().load(this);
        name.textProperty().bindBidirectional(model.name());
        keep.disableProperty().bind(model.dirty().not());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(kit.texts().get("settings.officer.title"));
    }

    @Override
    public boolean mayLeave() {
        return !model.dirty().get();
    }

    @FXML
    private void keep() {
        boolean kept = model.keep();
        field.setError(kept ? "" : kit.texts().get("kit.required"));
        if (kept) {
            kit.notices().done(kit.texts().get("settings.officer.kept"));
        }
    }
}
