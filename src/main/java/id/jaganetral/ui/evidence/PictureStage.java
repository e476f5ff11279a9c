package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.view.Raster;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;

/**
 * A picture to zoom, move and turn. It lies in strips over its own pixels, of which only those in sight are in the scene:
 * so a screenshot of 20,000 lines is as quick as a small one, and none is taller than a graphics card takes.
 */
final class PictureStage extends Region {
    private static final int STRIP = 1_024;
    private static final double LEAST_ZOOM = 0.02;
    private static final double MOST_ZOOM = 16;
    private static final double STEP = 1.25;
    /** A picture this much taller than wide is read from the top in full width. */
    private static final double LONG = 2.6;

    /** How the size follows the window. */
    private enum Fit {
        WHOLE,
        WIDTH,
        FREE
    }

    private final Group sheet = new Group();
    private final Affine place = new Affine();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final List<ImageView> strips = new ArrayList<>();
    private Optional<Raster> raster = Optional.empty();
    private Fit fit = Fit.WHOLE;
    private int quarters;
    private double x;
    private double y;
    private Point2D held = Point2D.ZERO;

    PictureStage() {
        getStyleClass().add("picture-stage");
        sheet.setManaged(false);
        sheet.getTransforms().add(place);
        getChildren().add(sheet);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
        setCursor(Cursor.OPEN_HAND);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> held = new Point2D(event.getX() - x, event.getY() - y));
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> moveTo(event.getX() - held.getX(), event.getY() - held.getY()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                toggle(event.getX(), event.getY());
            }
        });
    }

    /** Shows a picture from its beginning; a long one in full width, another whole. */
    void show(Raster picture) {
        clear();
        raster = Optional.of(picture);
        IntBuffer pixels = IntBuffer.wrap(picture.argb());
        for (int top = 0; top < picture.height(); top += STRIP) {
            // two lines more lie under the next strip: its softened edge would show as a seam
            int height = Math.min(STRIP + 2, picture.height() - top);
            IntBuffer part = pixels.slice(top * picture.width(), height * picture.width());
            ImageView strip = new ImageView(new WritableImage(
                    new PixelBuffer<>(picture.width(), height, part, PixelFormat.getIntArgbPreInstance())));
            strip.setY(top);
            strips.add(strip);
        }
        fit = picture.height() > LONG * picture.width() ? Fit.WIDTH : Fit.WHOLE;
        layoutPicture();
    }

    void clear() {
        raster = Optional.empty();
        strips.clear();
        sheet.getChildren().clear();
        quarters = 0;
        x = 0;
        y = 0;
    }

    boolean isEmpty() {
        return raster.isEmpty();
    }

    /** Screen pixels for one of the picture. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    void fitWhole() {
        fit = Fit.WHOLE;
        layoutPicture();
    }

    void fitWidth() {
        fit = Fit.WIDTH;
        layoutPicture();
    }

    void actualSize() {
        zoomTo(1, getWidth() / 2, getHeight() / 2);
    }

    void zoomIn() {
        zoomTo(zoom.get() * STEP, getWidth() / 2, getHeight() / 2);
    }

    void zoomOut() {
        zoomTo(zoom.get() / STEP, getWidth() / 2, getHeight() / 2);
    }

    /** A quarter turn clockwise; only on the screen. */
    void turn() {
        quarters = (quarters + 1) % 4;
        x = 0;
        y = 0;
        layoutPicture();
    }

    /** Moves the view over the picture. */
    void pan(double right, double down) {
        moveTo(x - right, y - down);
    }

    /** Parts of the picture that are in the scene now. */
    int stripsInSight() {
        return sheet.getChildren().size();
    }

    /** What is seen of the picture, in its pixels as shown. */
    Bounds inSight() {
        return sheet.parentToLocal(new javafx.geometry.BoundingBox(0, 0, getWidth(), getHeight()));
    }

    @Override
    protected void layoutChildren() {
        layoutPicture();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomTo(zoom.get() * (event.getDeltaY() > 0 ? STEP : 1 / STEP), event.getX(), event.getY());
        } else if (event.isShiftDown()) {
            moveTo(x + event.getDeltaX() + event.getDeltaY(), y);
        } else {
            moveTo(x + event.getDeltaX(), y + event.getDeltaY());
        }
        event.consume();
    }

    private void toggle(double atX, double atY) {
        if (fit == Fit.FREE) {
            fitWhole();
        } else {
            zoomTo(1, atX, atY);
        }
    }

    /** Keeps the point under the pointer where it is. */
    private void zoomTo(double wanted, double atX, double atY) {
        if (raster.isEmpty()) {
            return;
        }
        double next = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, wanted));
        double grown = next / zoom.get();
        fit = Fit.FREE;
        zoom.set(next);
        moveTo(atX - (atX - x) * grown, atY - (atY - y) * grown);
    }

    private void moveTo(double left, double top) {
        x = left;
        y = top;
        place();
    }

    private void layoutPicture() {
        if (raster.isEmpty() || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double byWidth = getWidth() / shownWidth();
        if (fit != Fit.FREE) {
            double wanted = fit == Fit.WIDTH ? byWidth : Math.min(byWidth, getHeight() / shownHeight());
            zoom.set(Math.max(LEAST_ZOOM, Math.min(1, wanted)));
        }
        place();
    }

    private double shownWidth() {
        return quarters % 2 == 0
                ? raster.orElseThrow().width()
                : raster.orElseThrow().height();
    }

    private double shownHeight() {
        return quarters % 2 == 0
                ? raster.orElseThrow().height()
                : raster.orElseThrow().width();
    }

    /** Keeps the picture in sight, and in the scene what of it is seen. */
    private void place() {
        if (raster.isEmpty()) {
            return;
        }
        double s = zoom.get();
        x = kept(x, getWidth(), shownWidth() * s);
        y = kept(y, getHeight(), shownHeight() * s);
        double w = raster.get().width() * s;
        double h = raster.get().height() * s;
        switch (quarters) {
            case 1 -> place.setToTransform(0, -s, x + h, s, 0, y);
            case 2 -> place.setToTransform(-s, 0, x + w, 0, -s, y + h);
            case 3 -> place.setToTransform(0, s, x, -s, 0, y + w);
            default -> place.setToTransform(s, 0, x, 0, s, y);
        }
        Bounds seen = inSight();
        List<ImageView> wanted = strips.stream()
                .filter(strip -> strip.getY() < seen.getMaxY()
                        && strip.getY() + strip.getImage().getHeight() > seen.getMinY())
                .toList();
        if (!sheet.getChildren().equals(wanted)) {
            sheet.getChildren().setAll(wanted);
        }
    }

    private static double kept(double at, double room, double size) {
        return size <= room ? (room - size) / 2 : Math.max(room - size, Math.min(0, at));
    }
}
