package id.jaganetral.ui.kit.part;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Tab key goes to the next part everywhere, also out of an input of several lines, where it would write a tab. */
public final class TabKey {
    private TabKey() {}

    /** Inputs of several lines are left by Ctrl+Tab; Tab is passed on as that. */
    public static void leavesTextAreas(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB
                    && !event.isControlDown()
                    && event.getTarget() instanceof TextArea area) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        area,
                        area,
                        KeyEvent.KEY_PRESSED,
                        event.getCharacter(),
                        event.getText(),
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        event.isAltDown(),
                        event.isMetaDown()));
            }
        });
    }
}
