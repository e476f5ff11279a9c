package id.jaganetral.domain.evidence.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a picture, its edges as fractions of width and height.
 */
record Frame(double left, double top, double right, double bottom) {
    static final Frame WHOLE = new Frame(0, 0, 1, 1);
    private static final double[] CUTS = {0, 0.05, 0.1};

    /** The whole first, then what is left when up to a tenth is cut from each side, in steps fine enough to meet. */
    static List<Frame> cropped() {
        List<Frame> all = new ArrayList<>();
        for (double left : CUTS) {
            for (double top : CUTS) {
                for (double right : CUTS) {
                    for (double bottom : CUTS) {
                        all.add(new Frame(left, top, 1 - right, 1 - bottom));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** This frame with one edge (0 left, 1 top, 2 right, 3 bottom) moved, as far as the picture reaches. */
    Frame moved(int edge, double by) {
        return new Frame(
                edge == 0 ? within(left + by) : left,
                edge == 1 ? within(top + by) : top,
                edge == 2 ? within(right + by) : right,
                edge == 3 ? within(bottom + by) : bottom);
    }

    private static double within(double edge) {
        return Math.min(1, Math.max(0, edge));
    }
}
