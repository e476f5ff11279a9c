package id.jaganetral.ui.kit;

import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.screen.Screen;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** For tests that need a window: 1366 x 768, dressed as the program is, closed afterwards. */
public abstract class ScreenTest extends FxRobot {
    static final double WIDTH = 1366;
    static final double HEIGHT = 768;

    private Stage stage;
    private Theme theme;

    @BeforeAll
    public static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(HeadlessFix::install).get();
        Platform.setImplicitExit(false);
    }

    @AfterEach
    void closeWindows() {
        fx(() -> {
            java.util.List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
    }

    /** Shows what is built, on the thread of the screen, and gives it back. */
    protected <R extends Parent> R show(Supplier<R> built) {
        R root = fx(() -> {
            theme = new Theme();
            theme.install();
            R made = built.get();
            stage = new Stage();
            if (!made.getStyleClass().contains("app-root")) {
                made.getStyleClass().add("app-root");
            }
            stage.setScene(new Scene(made, WIDTH, HEIGHT));
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return root;
    }

    /** Shows a screen as the window would: built, put in place, told that it is shown. */
    protected <S extends Screen> S showScreen(Supplier<S> built) {
        S screen = fx(built::get);
        show(screen::root);
        fx(() -> {
            screen.shown();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return screen;
    }

    /** Photographs the window into target/screens, light, dark, and as on a desktop scaled to 125 %. */
    protected void photograph(String name) {
        Photo.take(stage, theme, name);
    }

    protected Stage stage() {
        return stage;
    }

    protected Theme theme() {
        return theme;
    }

    /** Does it on the thread of the screen and waits until everything it caused is done. */
    protected static <T> T fx(Callable<T> work) {
        try {
            T result = Platform.isFxApplicationThread()
                    ? work.call()
                    : WaitForAsyncUtils.asyncFx(work).get();
            if (!Platform.isFxApplicationThread()) {
                WaitForAsyncUtils.waitForFxEvents();
            }
            return result;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Until somebody is offered below a field. */
    protected final void waitForSuggestions() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lookup(".auto-complete-popup .list-cell")
                .match(Node::isVisible)
                .tryQuery()
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Takes the first who is offered. */
    protected final void takeSuggested() throws TimeoutException {
        waitForSuggestions();
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
