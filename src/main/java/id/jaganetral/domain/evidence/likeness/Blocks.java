package id.jaganetral.domain.evidence.likeness;

/**
 * Two pictures laid upon each other and compared block by block: other words in the same layout leave the whole alike, but not
 * the blocks the words stand in. Seen is only what stands out from its left and right, because lines of text are alike from
 * above and below.
 */
final class Blocks {
    /** Cells of a block, along either side. */
    private static final int SIDE = 8;
    /** Cells to the left and right that a cell is held against. */
    private static final int AROUND = 3;
    /** Mean contrast, of 255, from which a block shows something. */
    private static final double LEAST_CONTRAST = 6;
    /** Correlation from which two blocks show the same. */
    private static final double AGREEING = 0.4;
    /** By how much a move must be better to count. */
    private static final double LEAST_GAIN = 1e-5;
    /** How far edges are moved for the best fit, in shares of a side. */
    private static final double[] STEPS = {0.006, 0.003, 0.0015};

    private final int columns;
    private final int rows;
    private final double[] sought;

    private Blocks(LightGrid other) {
        // half as fine as what is kept: edges between two cells must not count
        this.columns = Math.max(SIDE, other.width() / 2);
        this.rows = Math.max(SIDE, other.height() / 2);
        this.sought = outstanding(other, Frame.WHOLE);
    }

    /** Share of blocks that show the same, of those that show something; the part's edges are moved for the best fit. */
    static double agreeing(LightGrid own, Frame part, LightGrid other) {
        Blocks blocks = new Blocks(other);
        return blocks.agreeing(blocks.fitted(own, part));
    }

    private double[] fitted(LightGrid own, Frame part) {
        Fit fit = Fit.best(part, STEPS, LEAST_GAIN, frame -> correlation(outstanding(own, frame)));
        return outstanding(own, fit.frame());
    }

    private double agreeing(double[] seen) {
        int down = rows / SIDE;
        int across = columns / SIDE;
        int showing = 0;
        int agreeing = 0;
        for (int i = 0; i < down * across; i++) {
            int column = i % across;
            int row = i / across;
            Sums block = sums(
                    seen,
                    column * columns / across,
                    row * rows / down,
                    (column + 1) * columns / across,
                    (row + 1) * rows / down);
            if (block.contrast() >= LEAST_CONTRAST) {
                showing++;
                agreeing += block.correlation() >= AGREEING ? 1 : 0;
            }
        }
        return showing == 0 ? 0 : (double) agreeing / showing;
    }

    private double correlation(double[] seen) {
        return sums(seen, 0, 0, columns, rows).correlation();
    }

    private record Sums(double both, double own, double other, int cells) {
        double correlation() {
            return own == 0 || other == 0 ? 0 : both / Math.sqrt(own * other);
        }

        double contrast() {
            return Math.sqrt(Math.max(own, other) / cells);
        }
    }

    private Sums sums(double[] seen, int left, int top, int right, int bottom) {
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * columns + left; i < y * columns + right; i++) {
                both += seen[i] * sought[i];
                ones += seen[i] * seen[i];
                others += sought[i] * sought[i];
            }
        }
        return new Sums(both, ones, others, (right - left) * (bottom - top));
    }

    /** Cells less the mean of those left and right of them. */
    private double[] outstanding(LightGrid picture, Frame part) {
        double[] cells = picture.cells(part, columns, rows);
        double[] outstanding = new double[cells.length];
        double[] sums = new double[columns + 1];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                sums[x + 1] = sums[x] + cells[y * columns + x];
            }
            for (int x = 0; x < columns; x++) {
                int from = Math.max(0, x - AROUND);
                int to = Math.min(columns, x + AROUND + 1);
                outstanding[y * columns + x] = cells[y * columns + x] - (sums[to] - sums[from]) / (to - from);
            }
        }
        return outstanding;
    }
}
