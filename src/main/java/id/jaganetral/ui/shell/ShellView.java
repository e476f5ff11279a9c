package id.jaganetral.ui.shell;

import id.jaganetral.ui.kit.Kit;
import id.jaganetral.ui.kit.job.RunningJob;
import id.jaganetral.ui.kit.look.Theme;
import id.jaganetral.ui.kit.screen.Places;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import id.jaganetral.ui.kit.screen.ScreenRegistry.Command;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The window of an opened workspace. */
public final class ShellView {
    private static final KeyCombination LOCK = KeyCombination.valueOf("Shortcut+L");
    private static final KeyCombination PRIVACY = KeyCombination.valueOf("Shortcut+Shift+H");

    private final WindowNavigator navigator;
    private final ScreenRegistry registry;
    private final Guard guard;
    private final NavigationRail rail;
    private final PaletteView palette;
    private final StackPane page = new StackPane();
    private final StackPane root;
    /** Kept here and known weakly to the navigator, which outlives this window's workspace. */
    private final ChangeListener<History.Visit> shows = (observed, before, visit) -> {
        if (visit != null) {
            show(visit);
        }
    };

    /**
     * What the window needs besides the screens.
     *
     * @param workspace shown in the status bar
     * @param officer name of the officer at work
     * @param guard locks and hides
     * @param remember takes the choices of the user to be remembered
     */
    public record Setting(
            Theme theme,
            String workspace,
            String officer,
            ObservableList<RunningJob> running,
            boolean narrow,
            Remember remember,
            Guard guard) {}

    /** Against eyes that should not see. */
    public interface Guard {
        void lock();

        /** Privacy mode, on or off. */
        void privacy();
    }

    /** Remembers choices for the next start. */
    public interface Remember {
        void narrow(boolean narrow);

        void dark(boolean dark);
    }

    public ShellView(Kit kit, WindowNavigator navigator, ScreenRegistry registry, Setting setting) {
        this.navigator = navigator;
        this.registry = registry;
        this.guard = setting.guard();
        this.rail = new NavigationRail(kit.texts(), registry.navigation(), navigator, setting.remember()::narrow);
        rail.setNarrow(setting.narrow());
        this.palette = new PaletteView(new PaletteViewModel(kit.texts(), kit.jobs(), registry), navigator, kit.texts());
        TopBar top =
                new TopBar(kit.texts(), navigator, setting.theme(), palette::open, () -> toggleDark(setting), guard);
        BorderPane frame = new BorderPane(page);
        frame.setLeft(rail);
        frame.setTop(null);
        frame.setCenter(new BorderPane(page, top, null, null, null));
        frame.setBottom(new StatusBar(kit.texts(), setting.workspace(), setting.officer(), setting.running()));
        page.setMinSize(0, 0);
        this.root = new StackPane(frame, palette);
        root.getStyleClass().add("app-root");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        navigator.current().addListener(new WeakChangeListener<>(shows));
    }

    public Region root() {
        return root;
    }

    private void show(History.Visit visit) {
        Region shown = visit.screen().root();
        page.getChildren().setAll(shown);
        rail.select(visit.place());
        shown.requestFocus();
    }

    private static void toggleDark(Setting setting) {
        boolean dark = !setting.theme().appearance().get().dark();
        setting.theme().apply(setting.theme().appearance().get().withDark(dark));
        setting.remember().dark(dark);
    }

    private void shortcut(KeyEvent event) {
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        if (palette.isVisible()) {
            return escapes(event);
        }
        if (event.isShortcutDown() && !event.isAltDown()) {
            return withShortcut(event);
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            navigator.back();
            return true;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            navigator.forward();
            return true;
        }
        if (event.getCode() == KeyCode.F1) {
            navigator.open(new Places.Help());
            return true;
        }
        return false;
    }

    private boolean escapes(KeyEvent event) {
        boolean leaves = event.getCode() == KeyCode.ESCAPE || (event.isShortcutDown() && event.getCode() == KeyCode.K);
        if (leaves) {
            palette.close();
        }
        return leaves;
    }

    private boolean withShortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.K) {
            palette.open();
            return true;
        }
        if (event.getCode() == KeyCode.F) {
            return focusSearch();
        }
        if (LOCK.match(event)) {
            guard.lock();
            return true;
        }
        if (PRIVACY.match(event)) {
            guard.privacy();
            return true;
        }
        if (event.getCode().isDigitKey()) {
            rail.place(number(event.getCode())).ifPresent(navigator::open);
            return true;
        }
        for (Command command : registry.commands()) {
            if (!command.shortcut().isEmpty()
                    && KeyCombination.valueOf(command.shortcut()).match(event)) {
                navigator.open(command.place());
                return true;
            }
        }
        return false;
    }

    private boolean focusSearch() {
        History.Visit visit = navigator.current().get();
        if (visit == null) {
            return false;
        }
        visit.screen().searchField().ifPresent(Node::requestFocus);
        return visit.screen().searchField().isPresent();
    }

    private static int number(KeyCode digit) {
        return digit.getName().charAt(digit.getName().length() - 1) - '0';
    }
}
