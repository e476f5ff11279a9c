package id.jaganetral.ui.kit.dialog;

import id.jaganetral.ui.kit.part.FocusPlace;
import id.jaganetral.ui.kit.part.Leave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A dialog over the page: as wide and high as its content, also when errors appear below the inputs, and never beyond the
 * window. The focus stays inside; Enter presses the main button, Escape the last one.
 */
final class OpenDialog extends Pane {
    private static final double EDGE = 16;

    private final VBox pane = new VBox();
    private final ButtonBar bar = new ButtonBar();
    private final Map<ButtonType, Button> buttons = new HashMap<>();
    private final Node content;
    private final ScrollPane scroll;
    private final Button enter;
    private final Button escape;
    private final List<Consumer<ButtonType>> listeners = new ArrayList<>();
    private final ChangeListener<Node> focus = (observed, before, now) -> keepInside(now);
    private boolean backwards;

    /**
     * Built, not shown yet.
     *
     * @param enter pressed by Enter, one of the buttons
     * @param buttons the last is pressed by Escape
     */
    OpenDialog(Node content, ButtonType enter, ButtonType... buttons) {
        this.content = content;
        this.scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.getStyleClass().add("page-scroll");
        content.getStyleClass().add("dialog-content");
        for (ButtonType type : buttons) {
            bar.getButtons().add(button(type));
        }
        this.enter = button(enter);
        this.escape = button(buttons[buttons.length - 1]);
        this.enter.getStyleClass().add("accent");
        pane.getChildren().addAll(scroll, bar);
        pane.getStyleClass().add("dialog-pane");
        getStyleClass().add("dialog-shade");
        getChildren().add(pane);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> backwards = event.isShiftDown());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(Leave.EVENT, event -> answer(buttons[buttons.length - 1]));
        sceneProperty().addListener((observed, before, now) -> follow(before, now));
    }

    Region pane() {
        return pane;
    }

    /** The button of this kind; Enter and Escape are heard here, because the scene would let the page below answer too. */
    Button button(ButtonType type) {
        return buttons.computeIfAbsent(type, unknown -> {
            Button button = new Button(type.getText());
            ButtonBar.setButtonData(button, type.getButtonData());
            button.addEventHandler(ActionEvent.ACTION, event -> {
                if (!event.isConsumed()) {
                    answer(type);
                }
            });
            return button;
        });
    }

    private void answer(ButtonType type) {
        List.copyOf(listeners).forEach(listener -> listener.accept(type));
        listeners.clear();
    }

    void whenAnswered(Consumer<ButtonType> listener) {
        listeners.add(listener);
    }

    /** The first input is ready to be typed into, else Enter answers; dressed at once, because undressed it hears no key. */
    void takeFocus() {
        applyCss();
        Platform.runLater(() -> FocusPlace.first(content).orElse(enter).requestFocus());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button focused ? focused : enter).fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            escape.fire();
        }
    }

    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(focus);
        }
    }

    /** Only the dialog on top keeps the focus; after the last part comes the first again. */
    private void keepInside(Node focused) {
        boolean onTop = getParent() != null
                && getParent().getChildrenUnmodifiable().indexOf(this)
                        == getParent().getChildrenUnmodifiable().size() - 1;
        if (onTop && !isInside(focused)) {
            Node target = backwards ? escape : FocusPlace.first(content).orElse(enter);
            Platform.runLater(target::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    /** The height at this width; the pane alone would ask what scrolls how high it is on one line. */
    private double wanted(double width) {
        double inside = width - pane.snappedLeftInset() - pane.snappedRightInset();
        return pane.prefHeight(width) - scroll.prefHeight(-1) + scroll.prefHeight(inside);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(Math.min(getWidth() - 2 * EDGE, Math.max(pane.minWidth(-1), pane.prefWidth(-1))));
        double height = snapSizeY(Math.min(getHeight() - 2 * EDGE, wanted(width)));
        double left = snapPositionX((getWidth() - width) / 2);
        double top = snapPositionY(Math.max(EDGE, (getHeight() - height) / 3));
        pane.resizeRelocate(left, top, width, height);
    }
}
