package id.jaganetral.document.register;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the rows of a sheet to print fall on pages: paper, margins, scale and the height of every row are known. Programs and
 * printers round them, so that what must hold is asked for pages a little lower and higher as well.
 */
final class PageFit {
    /** Height of a row that says nothing else, in points. */
    static final float USUAL = 15f;

    /** How much lower and higher a page is taken to be, in hundredths. */
    private static final int LOWEST = 90;

    private static final int HIGHEST = 108;

    private float[] heights = new float[64];
    private int rows;

    /** Rows passed over have the usual height. */
    void row(int number, float points) {
        if (number >= heights.length) {
            heights = Arrays.copyOf(heights, Math.max(number + 1, heights.length * 2));
        }
        for (; rows < number; rows++) {
            heights[rows] = USUAL;
        }
        heights[number] = points;
        rows = Math.max(rows, number + 1);
    }

    /**
     * Whether the last page surely begins no later than a row.
     *
     * @param page height of a page, in points of the sheet
     * @param firstHeader first of the rows that stand on every page after their own
     */
    boolean lastPageBeginsBy(int row, double page, int firstHeader, int lastHeader) {
        double header = 0;
        for (int i = firstHeader; i <= lastHeader; i++) {
            header += heights[i];
        }
        double repeated = header;
        return IntStream.rangeClosed(LOWEST, HIGHEST).allMatch(part -> lastPage(page * part / 100, repeated) <= row);
    }

    /** The row the last page begins with. */
    private int lastPage(double page, double repeated) {
        int begins = 0;
        double used = 0;
        for (int i = 0; i < rows; i++) {
            if (used + heights[i] > page && i > begins) {
                begins = i;
                used = repeated;
            }
            used += heights[i];
        }
        return begins;
    }
}
