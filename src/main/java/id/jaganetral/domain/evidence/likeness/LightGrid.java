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
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = left + column * wide;
                double y = top + row * high;
                double sum = sum(x + wide, y + high) - sum(x, y + high) - sum(x + wide, y) + sum(x, y);
                cells[row * columns + column] = sum / (wide * high);
            }
        }
        return cells;
    }

    /** The sum up to a point between the pixels. */
    private double sum(double x, double y) {
        int column = (int) Math.min(width - 1.0, Math.max(0, x));
        int row = (int) Math.min(height - 1.0, Math.max(0, y));
        double right = Math.min(1, Math.max(0, x - column));
        double below = Math.min(1, Math.max(0, y - row));
        int at = row * (width + 1) + column;
        double upper = sums[at] * (1 - right) + sums[at + 1] * right;
        double lower = sums[at + width + 1] * (1 - right) + sums[at + width + 2] * right;
        return upper * (1 - below) + lower * below;
    }
}
