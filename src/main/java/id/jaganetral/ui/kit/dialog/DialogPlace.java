package id.jaganetral.ui.kit.dialog;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Where a dialog stands and how it behaves from the moment it is shown: in the middle of its owner, the first input
 * ready to be typed into, and as high as its content, also when errors appear below the inputs. Some window managers
 * put an owned window into the corner of the screen, with its title above the edge.
 */
final class DialogPlace {
    private static final double ASTRAY = 60;
    private static final int TIMES_ASKED = 5;

    private DialogPlace() {}

    static void settle(Dialog<?> dialog) {
        dialog.setOnShown(event -> {
            DialogPane pane = dialog.getDialogPane();
            Window window = pane.getScene().getWindow();
            centre(dialog.getOwner(), window);
            insist(window, window.getX(), window.getY());
            PauseTransition placed = new PauseTransition(Duration.millis(150));
            placed.setOnFinished(later -> {
                if (window.isShowing() && window.getScene().getFocusOwner() instanceof Button) {
                    firstInput(pane.getContent());
                }
            });
            placed.play();
            pane.needsLayoutProperty().addListener((observed, before, needed) -> {
                if (!needed && pane.prefHeight(pane.getWidth()) > pane.getHeight() + 1) {
                    Platform.runLater(window::sizeToScene);
                }
            });
            firstInput(pane.getContent());
        });
    }

    /** A window manager that had its own idea is asked again; on a busy machine its idea comes late. */
    private static void insist(Window dialog, double left, double top) {
        KeyFrame again = new KeyFrame(Duration.millis(150), tick -> {
            if (dialog.isShowing() && Math.hypot(dialog.getX() - left, dialog.getY() - top) > ASTRAY) {
                dialog.setX(left);
                dialog.setY(top);
            }
        });
        Timeline asking = new Timeline(again);
        asking.setCycleCount(TIMES_ASKED);
        asking.play();
    }

    private static void centre(Window owner, Window dialog) {
        Rectangle2D screen = Screen.getScreensForRectangle(
                        owner.getX(), owner.getY(), Math.max(1, owner.getWidth()), Math.max(1, owner.getHeight()))
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double left = owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2;
        double top = owner.getY() + (owner.getHeight() - dialog.getHeight()) / 3;
        dialog.setX(Math.max(screen.getMinX(), Math.min(left, screen.getMaxX() - dialog.getWidth())));
        dialog.setY(Math.max(screen.getMinY(), Math.min(top, screen.getMaxY() - dialog.getHeight())));
    }

    /** The toolkit gives the focus to the default button, where typing goes nowhere. */
    private static void firstInput(Node content) {
        if (content instanceof Parent parent) {
            firstFocusable(parent).ifPresent(first -> Platform.runLater(first::requestFocus));
        }
    }

    private static Optional<Node> firstFocusable(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return Optional.of(child);
            }
            Optional<Node> within = child instanceof Parent inner ? firstFocusable(inner) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
