package id.jaganetral.ui.evidence.grab;

import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A held screen, on which a rectangle is drawn. Enter takes all of it, Esc none. */
final class RegionPicker extends Pane {
    private static final double LEAST = 8;

    private final Image held;
    private final Consumer<Optional<Image>> chosen;
    private final Rectangle frame = new Rectangle();
    private double fromX;
    private double fromY;

    RegionPicker(Image held, Texts texts, Consumer<Optional<Image>> chosen) {
        this.held = held;
        this.chosen = chosen;
        ImageView view = new ImageView(held);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        frame.setFill(Color.color(0, 0.4, 0.8, 0.15));
        frame.setStroke(Color.DODGERBLUE);
        frame.setStrokeWidth(2);
        frame.setVisible(false);
        Label hint = Words.line(texts.get("evidence.grab.hint"));
        hint.setStyle("-fx-background-color: rgba(0,0,0,0.75); -fx-text-fill: white; -fx-padding: 8 14 8 14;");
        hint.layoutXProperty()
                .bind(widthProperty().subtract(hint.widthProperty()).divide(2));
        hint.setLayoutY(16);
        getChildren().addAll(view, frame, hint);
        setCursor(Cursor.CROSSHAIR);
        setFocusTraversable(true);
        setOnMousePressed(event -> {
            fromX = event.getX();
            fromY = event.getY();
            frame.setVisible(true);
            draw(event);
        });
        setOnMouseDragged(this::draw);
        setOnMouseReleased(this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void draw(MouseEvent event) {
        double toX = Math.max(0, Math.min(getWidth(), event.getX()));
        double toY = Math.max(0, Math.min(getHeight(), event.getY()));
        frame.setX(Math.min(fromX, toX));
        frame.setY(Math.min(fromY, toY));
        frame.setWidth(Math.abs(toX - fromX));
        frame.setHeight(Math.abs(toY - fromY));
    }

    private void released(MouseEvent event) {
        draw(event);
        if (frame.getWidth() < LEAST || frame.getHeight() < LEAST) {
            frame.setVisible(false);
            return;
        }
        chosen.accept(Optional.of(part()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            chosen.accept(Optional.empty());
        } else if (event.getCode() == KeyCode.ENTER) {
            chosen.accept(Optional.of(held));
        }
    }

    /** In the pixels of the screen, which are finer than those of the window on a scaled desktop. */
    private Image part() {
        double across = held.getWidth() / getWidth();
        double down = held.getHeight() / getHeight();
        int x = (int) Math.round(frame.getX() * across);
        int y = (int) Math.round(frame.getY() * down);
        int width = (int) Math.min(held.getWidth() - x, Math.round(frame.getWidth() * across));
        int height = (int) Math.min(held.getHeight() - y, Math.round(frame.getHeight() * down));
        return new WritableImage(held.getPixelReader(), x, y, Math.max(1, width), Math.max(1, height));
    }
}
