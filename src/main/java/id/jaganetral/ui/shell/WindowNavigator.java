package id.jaganetral.ui.shell;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.dialog.Dialogs;
import id.jaganetral.ui.kit.dialog.Question;
import id.jaganetral.ui.kit.screen.Destination;
import id.jaganetral.ui.kit.screen.Navigator;
import id.jaganetral.ui.kit.screen.Screen;
import id.jaganetral.ui.kit.screen.ScreenRegistry;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Goes from page to page: shown and hidden in turn, asked before unsaved input is lost. */
public final class WindowNavigator implements Navigator {
    private final Texts texts;
    private final Dialogs dialogs;
    private final ObjectProperty<History.Visit> current = new SimpleObjectProperty<>();
    private final BooleanProperty canGoBack = new SimpleBooleanProperty();
    private final BooleanProperty canGoForward = new SimpleBooleanProperty();
    private ScreenRegistry registry = new ScreenRegistry();
    private History history = new History();

    public WindowNavigator(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
    }

    /** Starts over with the screens of another workspace. */
    public void begin(ScreenRegistry screens, Destination first) {
        leave();
        registry = screens;
        history = new History();
        show(registry.build(first), first, false);
    }

    /** Hides the present page without asking, because the workspace is about to be closed. */
    public void leave() {
        history.current().ifPresent(visit -> visit.screen().hidden());
        history = new History();
        current.set(null);
    }

    @Override
    public void open(Destination place) {
        if (!registry.knows(place) || !mayLeave()) {
            return;
        }
        boolean again = history.current()
                .map(History.Visit::place)
                .filter(place::equals)
                .isPresent();
        show(registry.build(place), place, again);
    }

    @Override
    public void replace(Destination place) {
        show(registry.build(place), place, true);
    }

    @Override
    public void back() {
        if (history.canGoBack() && mayLeave()) {
            move(history::back);
        }
    }

    @Override
    public void forward() {
        if (history.canGoForward() && mayLeave()) {
            move(history::forward);
        }
    }

    /** Whether the present page may be left: nothing unsaved, or the user gives it up. */
    public boolean mayLeave() {
        Optional<Screen> screen = history.current().map(History.Visit::screen);
        return screen.filter(shown -> !shown.mayLeave()).isEmpty()
                || dialogs.confirm(new Question(
                        texts.get("shell.leave.title"),
                        texts.get("shell.leave.explanation"),
                        texts.get("shell.leave.action"),
                        texts.get("shell.leave.stay"),
                        true));
    }

    ReadOnlyObjectProperty<History.Visit> current() {
        return current;
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack;
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward;
    }

    private void show(Screen screen, Destination place, boolean inPlace) {
        move(() -> {
            History.Visit visit = new History.Visit(place, screen);
            if (inPlace) {
                history.replace(visit);
            } else {
                history.visit(visit);
            }
        });
    }

    private void move(Runnable step) {
        history.current().ifPresent(visit -> visit.screen().hidden());
        step.run();
        canGoBack.set(history.canGoBack());
        canGoForward.set(history.canGoForward());
        History.Visit visit = history.current().orElseThrow();
        current.set(visit);
        visit.screen().shown();
    }
}
