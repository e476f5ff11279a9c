package id.jaganetral.ui.kit.table;

import java.util.Comparator;

/** Two short texts in one cell, sorted by the upper and then by the lower; copied as two cells. */
public final class TwoLines implements Comparable<TwoLines> {
    private static final Comparator<TwoLines> ORDER =
            Comparator.comparing(TwoLines::upper, String.CASE_INSENSITIVE_ORDER).thenComparing(TwoLines::lower);

    private final String upper;
    private final String lower;

    TwoLines(String upper, String lower) {
        this.upper = upper;
        this.lower = lower;
    }

    public String upper() {
        return upper;
    }

    public String lower() {
        return lower;
    }

    @Override
    public int compareTo(TwoLines other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TwoLines lines && upper.equals(lines.upper) && lower.equals(lines.lower);
    }

    @Override
    public int hashCode() {
        return 31 * upper.hashCode() + lower.hashCode();
    }

    @Override
    public String toString() {
        return upper + "\n" + lower;
    }
}
