package id.jaganetral.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Evens out Monocle's robot, with public API only: it sends no context menu event, and a wheel step of one in the wrong
 * direction.
 */
final class HeadlessFix {
    private static final String DONE = "headless-fix";
    private static final int WHEEL_STEP = -40;

    private HeadlessFix() {}

    /** On the thread of the screen, before the first window is shown. */
    static void install() {
        if (!Boolean.getBoolean("testfx.headless") || System.getProperties().putIfAbsent(DONE, "true") != null) {
            return;
        }
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(HeadlessFix::hook);
            }
        });
        Window.getWindows().forEach(HeadlessFix::hook);
    }

    private static void hook(Window window) {
        if (window instanceof Stage stage && stage.getOwner() == null) {
            stage.setX(0);
            stage.setY(0);
        }
        if (window.getProperties().putIfAbsent(DONE, true) == null) {
            window.sceneProperty().addListener((observed, before, scene) -> wrap(scene));
            wrap(window.getScene());
        }
    }

    private static void wrap(Scene scene) {
        if (scene == null || scene.getProperties().putIfAbsent(DONE, true) != null) {
            return;
        }
        EventDispatcher dispatcher = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            boolean wheel = event instanceof ScrollEvent scroll && Math.abs(scroll.getDeltaY()) == 1;
            Event result = dispatcher.dispatchEvent(wheel ? turned((ScrollEvent) event) : event, tail);
            if (event instanceof MouseEvent mouse) {
                openMenu(mouse);
            }
            return result;
        });
    }

    private static void openMenu(MouseEvent mouse) {
        if (mouse.getEventType() != MouseEvent.MOUSE_PRESSED
                || mouse.getButton() != MouseButton.SECONDARY
                || mouse.getPickResult() == null) {
            return;
        }
        Node node = mouse.getPickResult().getIntersectedNode();
        if (node != null) {
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            mouse.getSceneX(),
                            mouse.getSceneY(),
                            mouse.getScreenX(),
                            mouse.getScreenY(),
                            false,
                            mouse.getPickResult()));
        }
    }

    private static ScrollEvent turned(ScrollEvent scroll) {
        return new ScrollEvent(
                scroll.getSource(),
                scroll.getTarget(),
                scroll.getEventType(),
                scroll.getX(),
                scroll.getY(),
                scroll.getScreenX(),
                scroll.getScreenY(),
                scroll.isShiftDown(),
                scroll.isControlDown(),
                scroll.isAltDown(),
                scroll.isMetaDown(),
                scroll.isDirect(),
                scroll.isInertia(),
                WHEEL_STEP * scroll.getDeltaX(),
                WHEEL_STEP * scroll.getDeltaY(),
                WHEEL_STEP * scroll.getTotalDeltaX(),
                WHEEL_STEP * scroll.getTotalDeltaY(),
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                scroll.getTouchCount(),
                scroll.getPickResult());
    }
}
