package id.jaganetral.ui.settings;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.part.Icons;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.screen.ScreenRegistry.SettingsPane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The settings page: panes on the left, the chosen one on the right. */
public final class SettingsView implements Screen {
    private final Texts texts;
    private final Map<String, Screen> built = new HashMap<>();
    private final Region root;
    private Optional<Screen> current = Optional.empty();

    @FXML
    private ListView<SettingsPane> list;

    @FXML
    private ScrollPane content;

    /**
     * Builds the page.
     *
     * @param first id of the pane to open at, empty for the first
     */
    public SettingsView(Kit kit, List<SettingsPane> panes, String first) {
        this.texts = kit.texts();
        this.root = kit.views().load(this);
        list.getItems().setAll(panes);
        list.setCellFactory(ignored -> new PaneCell());
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> open(now));
        panes.stream()
                .filter(pane -> pane.id().equals(first))
                .findFirst()
                .ifPresentOrElse(pane -> list.getSelectionModel().select(pane), () -> list.getSelectionModel()
                        .selectFirst());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("settings.title"));
    }

    @Override
    public void shown() {
        current.ifPresent(Screen::shown);
    }

    @Override
    public void hidden() {
        current.ifPresent(Screen::hidden);
    }

    /** Panes stay as they are while another is looked at, so all of them count. */
    @Override
    public boolean mayLeave() {
        return built.values().stream().allMatch(Screen::mayLeave);
    }

    private void open(SettingsPane pane) {
        current.ifPresent(Screen::hidden);
        current = Optional.ofNullable(pane)
                .map(chosen ->
                        built.computeIfAbsent(chosen.id(), id -> chosen.pane().get()));
        current.ifPresent(screen -> {
            content.setVvalue(0);
            content.setContent(screen.root());
            if (root.getScene() != null) {
                screen.shown();
            }
        });
    }

    private final class PaneCell extends ListCell<SettingsPane> {
        @Override
        protected void updateItem(SettingsPane pane, boolean empty) {
            super.updateItem(pane, empty);
            setText(empty || pane == null ? null : texts.get(pane.titleKey()));
            setGraphic(empty || pane == null ? null : Icons.of(pane.icon()));
        }
    }
}
