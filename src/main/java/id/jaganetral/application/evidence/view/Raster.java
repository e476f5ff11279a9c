package id.jaganetral.application.evidence.view;

/**
 * A decoded picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb alpha, red, green, blue in one number each, premultiplied, row by row; not copied, because it may be large
 * @param whole width and height of the original, upright; larger when it was shrunk to fit into memory
 */
public record Raster(int width, int height, int[] argb, Whole whole) {
    /** The original in its own pixels. */
    public record Whole(int width, int height) {}
}
