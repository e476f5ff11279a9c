package id.jaganetral.domain.evidence.likeness;

import java.util.function.ToDoubleFunction;

/**
 * Where a part of a picture lies, and how well it fits there.
 *
 * @param frame the part
 * @param correlation up to 1
 */
record Fit(Frame frame, double correlation) {
    private static final int MOVES = 8;

    /**
     * The best place near a part, found by moving each of its edges out and in.
     *
     * @param steps how far, in shares of a side, one after the other
     * @param least by how much a move must be better to count
     * @param correlation of the picture with a part
     */
    static Fit best(Frame part, double[] steps, double least, ToDoubleFunction<Frame> correlation) {
        Fit best = new Fit(part, correlation.applyAsDouble(part));
        for (double step : steps) {
            Fit before;
            do {
                before = best;
                for (int move = 0; move < MOVES; move++) {
                    Frame moved = best.frame().moved(move / 2, move % 2 == 0 ? step : -step);
                    double found = correlation.applyAsDouble(moved);
                    if (found > best.correlation() + least) {
                        best = new Fit(moved, found);
                    }
                }
            } while (best != before);
        }
        return best;
    }
}
