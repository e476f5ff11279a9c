package id.jaganetral.ui.evidence;

import id.jaganetral.domain.evidence.KeptFile;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/** A picture in strips one below the other: a long screenshot is larger than what a graphics card takes as one. */
public final class PictureStrips {
    private static final int ROWS = 2_000;
    private static final int SIDE = 3_000;
    /** Long screenshots are decoded so fine that their letters can be read. */
    private static final int LONG_SIDE = 12_000;

    private static final int LONG = 3;

    private PictureStrips() {}

    /** The side to decode, so that a long screenshot stays readable. */
    public static int side(KeptFile file) {
        return file.pixels()
                .filter(size -> Math.max(size.width(), size.height()) > LONG * Math.min(size.width(), size.height()))
                .map(size -> LONG_SIDE)
                .orElse(SIDE);
    }

    /** The strips, together as wide as told. */
    public static List<Node> of(Image image, double width) {
        double scale = width / image.getWidth();
        List<Node> strips = new ArrayList<>();
        for (int row = 0; row < image.getHeight(); row += ROWS) {
            int rows = (int) Math.min(ROWS, image.getHeight() - row);
            boolean whole = rows == (int) image.getHeight();
            ImageView strip = new ImageView(
                    whole ? image : new WritableImage(image.getPixelReader(), 0, row, (int) image.getWidth(), rows));
            strip.setPreserveRatio(true);
            strip.setFitWidth(width);
            strip.setLayoutY(row * scale);
            strips.add(strip);
        }
        return strips;
    }
}
