package id.jaganetral.domain.evidence.likeness;

/**
 * The brightness of a picture, ready to be averaged over any area of it at the same cost.
 */
public final class LightGrid {
    private final int width;
    private final int height;
    /** Sum of all brightness above and left of a point; one row and column more than the picture. */
    private final long[] sums;

    /**
     * @param light brightness 0 to 255, row by row
     */
    public LightGrid(int width, int height, byte[] light) {
        if (width < 1 || height < 1 || light.length != width * height) {
            throw new IllegalArgumentException("not " + width + " x " + height + ": " + light.length);
        }
        this.width = width;
        this.height = height;
        this.sums = summed(light);
    }

    private long[] summed(byte[] light) {
        long[] all = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += light[y * width + x] & 0xFF;
                all[(y + 1) * (width + 1) + x + 1] = all[y * (width + 1) + x + 1] + row;
            }
        }
        return all;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Mean brightness of the cells of a square laid over a part of the picture, row by row. */
    double[] cells(Frame part, int side) {
        return cells(part, side, side);
    }

    /** Mean brightness of the cells of a grid laid over a part of the picture, row by row. */
    double[] cells(Frame part, int columns, int rows) {
        double[] cells = new double[columns * rows];
        double left = part.left() * width;
        double top = part.top() * height;
        double wide = (part.right() - part.left()) * width / columns;
        double high = (part.bottom() - part.top()) * height / rows;
        int[] across = new int[columns + 1];
        double[] between = new double[columns + 1];
        for (int column = 0; column <= columns; column++) {
            double x = left + column * wide;
            across[column] = within(x, width);
            between[column] = share(x - across[column]);
        }
        double[] above = corners(across, between, top);
        for (int row = 0; row < rows; row++) {
            double[] below = corners(across, between, top + (row + 1) * high);
            for (int column = 0; column < columns; column++) {
                double sum = below[column + 1] - below[column] - above[column + 1] + above[column];
                cells[row * columns + column] = sum / (wide * high);
            }
            above = below;
        }
        return cells;
    }

    /**
     * The sums up to the corners of one line of cells; each is asked for once, though four cells meet there.
     *
     * @param across columns of the picture
     * @param between how far the corners lie beyond them, from 0 to 1
     */
    private double[] corners(int[] across, double[] between, double y) {
        int row = within(y, height);
        double down = share(y - row);
        double[] corners = new double[across.length];
        for (int i = 0; i < across.length; i++) {
            int at = row * (width + 1) + across[i];
            double upper = sums[at] * (1 - between[i]) + sums[at + 1] * between[i];
            double lower = sums[at + width + 1] * (1 - between[i]) + sums[at + width + 2] * between[i];
            corners[i] = upper * (1 - down) + lower * down;
        }
        return corners;
    }

    private static int within(double place, int length) {
        return (int) Math.min(length - 1.0, Math.max(0, place));
    }

    private static double share(double beyond) {
        return Math.min(1, Math.max(0, beyond));
    }
}
