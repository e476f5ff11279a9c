package id.jaganetral.ui.settings;

import id.jaganetral.application.preference.CurrentPreferences;
import id.jaganetral.application.preference.Preferences;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.look.Appearance;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Tampilan: light or dark, size of text, name of the officer. Choices act at once. */
public final class AppearanceView implements Screen {
    private final Texts texts;
    private final Theme theme;
    private final CurrentPreferences preferences;
    private final Runnable changed;
    private final Region root;

    /** The sun and the moon of the top bar change the look as well. */
    private final ChangeListener<Appearance> follow = (observed, before, now) -> show(now.dark());

    @FXML
    private RadioButton light;

    @FXML
    private RadioButton dark;

    @FXML
    private HBox sizes;

    public AppearanceView(Kit kit, Theme theme, CurrentPreferences preferences, Runnable changed) {
        this.texts = kit.texts();
        this.theme = theme;
        this.preferences = preferences;
        this.changed = changed;
        this.root = kit.views().load(this);
        ToggleGroup modes = new ToggleGroup();
        modes.getToggles().setAll(light, dark);
        light.setOnAction(event -> dark(false));
        dark.setOnAction(event -> dark(true));
        ToggleGroup group = new ToggleGroup();
        Preferences.TEXT_PERCENTS.forEach(percent -> sizes.getChildren().add(size(percent, group)));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("settings.appearance.title"));
    }

    @Override
    public void shown() {
        show(theme.appearance().get().dark());
        theme.appearance().addListener(follow);
    }

    @Override
    public void hidden() {
        theme.appearance().removeListener(follow);
    }

    private void show(boolean darkNow) {
        light.setSelected(!darkNow);
        dark.setSelected(darkNow);
    }

    private ToggleButton size(int percent, ToggleGroup group) {
        ToggleButton button = new ToggleButton(texts.get("settings.appearance.percent", percent));
        button.setToggleGroup(group);
        button.setSelected(theme.appearance().get().textPercent() == percent);
        button.setOnAction(event -> {
            button.setSelected(true);
            theme.apply(theme.appearance().get().withTextPercent(percent));
            remember(now -> now.withTextPercent(percent));
        });
        return button;
    }

    private void dark(boolean wanted) {
        theme.apply(theme.appearance().get().withDark(wanted));
        remember(now -> now.withDark(wanted));
    }

    private void remember(UnaryOperator<Preferences> change) {
        preferences.change(change);
        changed.run();
    }
}
