package id.jaganetral;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run of kills has found so far: a loss is printed at once, so that a run that is stopped has said what it knows. */
final class ChaosTally {
    private final PrintStream out;
    private final Map<ChaosKind, int[]> counts = new EnumMap<>(ChaosKind.class);
    private final List<String> losses = new ArrayList<>();

    ChaosTally(PrintStream out) {
        this.out = out;
    }

    void whole(ChaosKind kind, int confirmed) {
        int[] count = count(kind);
        count[0]++;
        count[1] += confirmed;
    }

    void lost(ChaosKind kind, String loss) {
        count(kind)[0]++;
        losses.add(loss);
        out.println("LOST " + loss);
        out.flush();
    }

    List<String> losses() {
        return List.copyOf(losses);
    }

    /** The kills of each kind, what was confirmed before them, and the sum of all. */
    void print() {
        counts.forEach(
                (kind, count) -> out.printf("%-10s %4d kills, %5d confirmed before them%n", kind, count[0], count[1]));
        int kills = counts.values().stream().mapToInt(count -> count[0]).sum();
        out.printf("%d kills, %d losses so far%n", kills, losses.size());
        out.flush();
    }

    private int[] count(ChaosKind kind) {
        return counts.computeIfAbsent(kind, first -> new int[2]);
    }
}
