package id.jaganetral.domain.evidence.likeness;

import java.util.Arrays;

/**
 * A picture as a grid of brightness in its own shape. Two grids are laid upon each other by what stands out from its
 * surroundings, whether words or edges of a photograph.
 */
final class Detail {
    /** Cells along the shorter side; a letter of a screenshot of a phone is about two of them. */
    private static final int SHORT_SIDE = 126;
    /** Cells along the longer side, at most. */
    private static final int LONG_SIDE = 6 * SHORT_SIDE;

    private static final int COMPARED = 48;
    private static final int AROUND = 3;
    private static final double LEAST_CONTRAST = 2;
    private static final double LEAST_GAIN = 1e-6;
    private static final double[] STEPS = {0.025, 0.0125, 0.006, 0.003};

    private final byte[] light;
    private final LightGrid grid;

    private Detail(int columns, int rows, byte[] light) {
        this.light = light;
        this.grid = new LightGrid(columns, rows, light);
    }

    static Detail of(LightGrid picture) {
        double scale = (double) SHORT_SIDE / Math.min(picture.width(), picture.height());
        int columns = (int) Math.min(LONG_SIDE, Math.round(picture.width() * scale));
        int rows = (int) Math.min(LONG_SIDE, Math.round(picture.height() * scale));
        double[] cells = picture.cells(Frame.WHOLE, columns, rows);
        byte[] light = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            light[i] = (byte) Math.round(Math.min(255, Math.max(0, cells[i])));
        }
        return new Detail(columns, rows, light);
    }

    static Detail read(byte[] stored) {
        return new Detail(PackedGrid.columns(stored), PackedGrid.rows(stored), PackedGrid.light(stored));
    }

    byte[] stored() {
        return PackedGrid.packed(grid.width(), grid.height(), light);
    }

    LightGrid grid() {
        return grid;
    }

    /** Whether next to nothing stands out. */
    boolean flat() {
        double[] seen = outstanding(Frame.WHOLE, grid);
        double squares = Arrays.stream(seen).map(value -> value * value).sum();
        return Math.sqrt(squares / seen.length) < LEAST_CONTRAST;
    }

    /** How the other fits upon this part, the part's edges moved about for the best fit. */
    Fit fit(Frame part, Detail other) {
        double[] sought = outstanding(Frame.WHOLE, other.grid);
        return Fit.best(part, STEPS, LEAST_GAIN, frame -> correlation(outstanding(frame, grid), sought));
    }

    /** Cells less the mean of what is around them. */
    private static double[] outstanding(Frame part, LightGrid picture) {
        double[] cells = picture.cells(part, COMPARED);
        double[] sums = new double[(COMPARED + 1) * (COMPARED + 1)];
        for (int y = 0; y < COMPARED; y++) {
            double row = 0;
            for (int x = 0; x < COMPARED; x++) {
                row += cells[y * COMPARED + x];
                sums[(y + 1) * (COMPARED + 1) + x + 1] = sums[y * (COMPARED + 1) + x + 1] + row;
            }
        }
        double[] outstanding = new double[cells.length];
        for (int y = 0; y < COMPARED; y++) {
            for (int x = 0; x < COMPARED; x++) {
                outstanding[y * COMPARED + x] = cells[y * COMPARED + x] - around(sums, x, y);
            }
        }
        return outstanding;
    }

    private static double around(double[] sums, int x, int y) {
        int left = Math.max(0, x - AROUND);
        int top = Math.max(0, y - AROUND);
        int right = Math.min(COMPARED, x + AROUND + 1);
        int bottom = Math.min(COMPARED, y + AROUND + 1);
        int line = COMPARED + 1;
        double sum = sums[bottom * line + right]
                - sums[top * line + right]
                - sums[bottom * line + left]
                + sums[top * line + left];
        return sum / ((right - left) * (bottom - top));
    }

    private static double correlation(double[] one, double[] other) {
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            both += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return ones == 0 || others == 0 ? 0 : both / Math.sqrt(ones * others);
    }
}
