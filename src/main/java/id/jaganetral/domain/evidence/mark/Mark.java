package id.jaganetral.domain.evidence.mark;

import id.jaganetral.domain.evidence.PixelSize;

/**
 * One mark on a picture, in pixels of the upright original.
 *
 * @param x1 where it begins; for text and numbers the upper left corner
 * @param x2 where it ends; as it was drawn, so it may lie before the beginning
 * @param words what a text says, else empty
 */
public record Mark(MarkKind kind, double x1, double y1, double x2, double y2, String words) {
    /**
     * A lossy picture spreads each pixel over a block of 16 and, by smoothing the colours, a little beyond: what is near
     * the covered pixels still tells of them.
     */
    private static final int SPREAD = 18;

    public static Mark of(MarkKind kind, double x1, double y1, double x2, double y2) {
        return new Mark(kind, x1, y1, x2, y2, "");
    }

    public Mark moved(double right, double down) {
        return new Mark(kind, x1 + right, y1 + down, x2 + right, y2 + down, words);
    }

    public Mark endingAt(double x, double y) {
        return new Mark(kind, x1, y1, x, y, words);
    }

    public Mark saying(String text) {
        return new Mark(kind, x1, y1, x2, y2, text);
    }

    public double left() {
        return Math.min(x1, x2);
    }

    public double top() {
        return Math.min(y1, y2);
    }

    public double width() {
        return Math.abs(x2 - x1);
    }

    public double height() {
        return Math.abs(y2 - y1);
    }

    public boolean redacts() {
        return kind == MarkKind.REDACTION;
    }

    /** Whether a point is on it or near it. */
    public boolean near(double x, double y, double distance) {
        return x >= left() - distance
                && x <= left() + width() + distance
                && y >= top() - distance
                && y <= top() + height() + distance;
    }

    /**
     * The pixels a redaction covers: every one it touches, and in a lossy picture those around that still tell of them.
     */
    public PixelArea covered(PixelSize picture, boolean lossy) {
        int more = lossy ? SPREAD : 0;
        int fromX = within((int) Math.floor(left()) - more, picture.width());
        int fromY = within((int) Math.floor(top()) - more, picture.height());
        int toX = within((int) Math.ceil(left() + width()) + more, picture.width());
        int toY = within((int) Math.ceil(top() + height()) + more, picture.height());
        return new PixelArea(fromX, fromY, toX - fromX, toY - fromY);
    }

    private static int within(int value, int most) {
        return Math.min(most, Math.max(0, value));
    }
}
