package id.jaganetral.domain.evidence.likeness;

/** Sixty-three bits of the coarse pattern of brightness of a part of a picture (DCT hash): alike pictures differ in few. */
final class RegionHash {
    private static final int SIDE = 32;
    private static final int KEPT = 8;
    private static final double[] WAVES = waves();

    private RegionHash() {}

    static long of(LightGrid picture, Frame part) {
        double[] pattern = coarse(picture.cells(part, SIDE));
        long bits = 0;
        double middle = median(pattern);
        for (int i = 1; i < pattern.length; i++) {
            bits = bits << 1 | (pattern[i] > middle ? 1 : 0);
        }
        return bits;
    }

    static int distance(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    /** The slow waves of a square, by columns and then by rows. */
    private static double[] coarse(double[] cells) {
        double[] rows = new double[SIDE * KEPT];
        for (int y = 0; y < SIDE; y++) {
            for (int u = 0; u < KEPT; u++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += cells[y * SIDE + x] * WAVES[u * SIDE + x];
                }
                rows[y * KEPT + u] = sum;
            }
        }
        double[] pattern = new double[KEPT * KEPT];
        for (int v = 0; v < KEPT; v++) {
            for (int u = 0; u < KEPT; u++) {
                double sum = 0;
                for (int y = 0; y < SIDE; y++) {
                    sum += rows[y * KEPT + u] * WAVES[v * SIDE + y];
                }
                pattern[v * KEPT + u] = sum;
            }
        }
        return pattern;
    }

    /** Of all but the first, which only says how bright the whole is. */
    private static double median(double[] pattern) {
        double[] sorted = java.util.Arrays.copyOfRange(pattern, 1, pattern.length);
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double[] waves() {
        double[] waves = new double[KEPT * SIDE];
        for (int u = 0; u < KEPT; u++) {
            for (int x = 0; x < SIDE; x++) {
                waves[u * SIDE + x] = Math.cos(Math.PI * (2 * x + 1) * u / (2.0 * SIDE));
            }
        }
        return waves;
    }
}
