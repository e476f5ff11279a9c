package id.jaganetral.application.recap;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A recap with its totals. Lines are in order of report number and name. */
public record Recap(RecapRequest request, List<RecapLine> lines) {
    public Recap {
        lines = lines.stream()
                .sorted(Comparator.comparing((RecapLine line) -> line.person().reportNumber())
                        .thenComparing(line -> line.person().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public int people() {
        return lines.size();
    }

    public int reports() {
        return (int)
                lines.stream().map(line -> line.person().report()).distinct().count();
    }

    /** People in every box, empty boxes as zero; the sum is {@link #people()}. */
    public Map<RecapOutcome, Integer> totals() {
        return count(lines);
    }

    /**
     * Reports in every box, empty boxes as zero; the sum is {@link #reports()}. A report stands where the person stands
     * whose matter is most open; once all are closed, where the gravest outcome stands.
     */
    public Map<RecapOutcome, Integer> reportTotals() {
        Map<RecapOutcome, Integer> totals = new EnumMap<>(RecapOutcome.class);
        for (RecapOutcome outcome : RecapOutcome.values()) {
            totals.put(outcome, 0);
        }
        boxes().values().forEach(box -> totals.merge(box, 1, Integer::sum));
        return totals;
    }

    /** The one box of each report. */
    public Map<UUID, RecapOutcome> boxes() {
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> line.person().report(), RecapLine::outcome, RecapOutcome::moreTelling));
    }

    /** People in every box by OPD; people without one under an empty name. */
    public Map<String, Map<RecapOutcome, Integer>> byOpd() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.person().opd(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.collectingAndThen(Collectors.toList(), Recap::count)));
    }

    private static Map<RecapOutcome, Integer> count(List<RecapLine> lines) {
        Map<RecapOutcome, Integer> totals = new EnumMap<>(RecapOutcome.class);
        for (RecapOutcome outcome : RecapOutcome.values()) {
            totals.put(outcome, 0);
        }
        lines.forEach(line -> totals.merge(line.outcome(), 1, Integer::sum));
        return totals;
    }
}
