package id.jaganetral.domain.evidence.mark;

import id.jaganetral.domain.evidence.PixelSize;

/**
 * How large and in what colour marks are drawn, the same on the screen and in the file.
 *
 * @param line thickness of lines in pixels of the picture
 * @param letters height of letters in pixels of the picture
 */
public record MarkStyle(double line, double letters) {
    /** Red of boxes, arrows, texts and numbers, as 0xRRGGBB. */
    public static final int RED = 0xC62828;

    /** Yellow of highlights. */
    public static final int YELLOW = 0xFFD60A;
    /** How much of what lies below a highlight hides, from 0 to 1. */
    public static final double HIGHLIGHT = 0.4;

    public static MarkStyle of(PixelSize picture) {
        double side = Math.min(picture.width(), picture.height());
        return new MarkStyle(Math.max(2, side / 180), Math.max(12, side / 28));
    }

    /** Length of the barbs of an arrow. */
    public double barb() {
        return line * 5;
    }

    /** Across the disc of a number. */
    public double disc() {
        return letters * 1.7;
    }

    /** Where a mark is seen: texts and numbers are as large as what they say, wherever the drag ended. */
    public Mark extent(Mark mark) {
        return switch (mark.kind()) {
            case CALLOUT -> mark.endingAt(mark.x1() + disc(), mark.y1() + disc());
            case TEXT ->
                mark.endingAt(
                        mark.x1() + letters() * (0.5 + 0.65 * mark.words().length()), mark.y1() + letters() * 1.7);
            case BOX, ARROW, HIGHLIGHT, REDACTION -> mark;
        };
    }
}
