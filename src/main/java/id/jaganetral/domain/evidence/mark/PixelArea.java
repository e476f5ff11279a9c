package id.jaganetral.domain.evidence.mark;

/**
 * Whole pixels of a picture.
 *
 * @param x left-most column
 * @param y topmost row
 */
public record PixelArea(int x, int y, int width, int height) {}
