package id.jaganetral.domain.evidence;

/**
 * Size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PixelSize(int width, int height) {
    /** How many pixels a decoder would have to hold. */
    public long count() {
        return (long) width * height;
    }
}
