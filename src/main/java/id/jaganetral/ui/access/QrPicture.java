package id.jaganetral.ui.access;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** A QR code, black on white whatever the look of the program, with its quiet border. */
final class QrPicture extends StackPane {
    private static final int BORDER = 4;

    QrPicture(boolean[][] fields, double size) {
        int across = fields.length + 2 * BORDER;
        double field = Math.floor(size / across);
        Canvas canvas = new Canvas(field * across, field * across);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setFill(Color.BLACK);
        for (int row = 0; row < fields.length; row++) {
            for (int column = 0; column < fields[row].length; column++) {
                if (fields[row][column]) {
                    pen.fillRect((column + BORDER) * field, (row + BORDER) * field, field, field);
                }
            }
        }
        getChildren().add(canvas);
    }
}
