package id.jaganetral.ui.kit.dialog;

import id.jaganetral.ui.kit.part.FocusPlace;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The layer of a window on which its dialogs stand, one above the other. They are no windows of their own: a window manager
 * that places, resizes or hides such windows as it likes could put a dialog where its clicks are not heard, and a modal one
 * took the maximised state from the window below.
 */
public final class DialogLayer extends StackPane {
    public DialogLayer() {
        getStyleClass().add("dialog-layer");
        setPickOnBounds(false);
    }

    /** Whether a dialog waits for an answer. */
    public boolean isBusy() {
        return !getChildren().isEmpty();
    }

    /** The layer of the window that can be seen in front, for example of the locked screen. */
    static DialogLayer inFront(Supplier<? extends Window> usual) {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .filter(window -> window.getScene().getRoot().isVisible())
                .reduce((behind, front) -> front)
                .map(DialogLayer::over)
                .orElseGet(() -> over(usual.get()));
    }

    private static DialogLayer over(Window window) {
        Pane root = (Pane) window.getScene().getRoot();
        return root.getChildren().stream()
                .filter(DialogLayer.class::isInstance)
                .map(DialogLayer.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    DialogLayer layer = new DialogLayer();
                    root.getChildren().add(layer);
                    return layer;
                });
    }

    /** Shows a dialog and goes on. */
    void show(OpenDialog dialog) {
        Optional<FocusPlace> before =
                Optional.ofNullable(getScene().getFocusOwner()).map(FocusPlace::of);
        dialog.whenAnswered(answer -> {
            getChildren().remove(dialog);
            before.ifPresent(FocusPlace::comeBack);
        });
        getChildren().add(dialog);
        dialog.takeFocus();
    }

    /** Shows a dialog and waits for the answer; the screen stays alive. */
    ButtonType ask(OpenDialog dialog) {
        Object waiting = new Object();
        show(dialog);
        dialog.whenAnswered(answer -> Platform.exitNestedEventLoop(waiting, answer));
        return (ButtonType) Platform.enterNestedEventLoop(waiting);
    }
}
