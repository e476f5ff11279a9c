package id.jaganetral.ui.kit.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Dresses every window of the program, those opened later too, and changes them all at once. */
public final class Theme {
    /** Size of ordinary text at 100 %, in pixels: compact enough for 1366 x 768 with the desktop at 125 %. */
    public static final double TEXT_PIXELS = 13;

    private final ReadOnlyObjectWrapper<Appearance> appearance = new ReadOnlyObjectWrapper<>(Appearance.LIGHT);

    /** Starts looking after all windows. To be called once, before the first one is shown. */
    public void install() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::watch);
            }
        });
        Window.getWindows().forEach(this::watch);
        apply(appearance.get());
    }

    public ReadOnlyObjectProperty<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    public void apply(Appearance wanted) {
        appearance.set(wanted);
        String base =
                wanted.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(base);
        Window.getWindows().forEach(this::dress);
    }

    /** Dresses one scene now; windows on show are looked after by themselves. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    private void watch(Window window) {
        if (window instanceof Stage stage) {
            dress(stage);
            stage.sceneProperty().addListener((observed, before, now) -> dress(stage));
        }
    }

    private void dress(Window window) {
        if (window instanceof Stage && window.getScene() != null) {
            dress(window.getScene());
        }
    }

    private List<String> sheets() {
        Appearance now = appearance.get();
        return List.of(
                sheet("bridge"),
                sheet(now.dark() ? "dark" : "light"),
                sheet("kit"),
                sheet("controls"),
                sheet("shell"),
                textSize(now));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name + ".css").toExternalForm();
    }

    private static String textSize(Appearance now) {
        String css = ".root{-fx-font-size:" + TEXT_PIXELS * now.textPercent() / 100 + "px;}";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.US_ASCII));
    }
}
