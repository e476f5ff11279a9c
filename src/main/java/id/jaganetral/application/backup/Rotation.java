package id.jaganetral.application.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest few, and the newest of each of the last days, weeks and months that have one. Counted
 * along the backups, not the clock, so that a clock set wrong lets nothing go.
 */
public final class Rotation {
    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Rotation() {}

    /**
     * Numbers of those to keep. What was never proven counts for nothing; it is kept while no newer one is proven, because it
     * may be all there is.
     */
    public static Set<Integer> kept(List<BackupLine> all, ZoneId zone) {
        List<BackupLine> newestFirst = all.stream()
                .sorted(Comparator.comparingInt(BackupLine::number).reversed())
                .toList();
        List<BackupLine> proven =
                newestFirst.stream().filter(line -> line.proven().isPresent()).toList();
        int last = proven.isEmpty() ? 0 : proven.get(0).number();
        Set<Integer> kept = new HashSet<>();
        newestFirst.stream()
                .map(BackupLine::number)
                .filter(number -> number > last)
                .forEach(kept::add);
        proven.stream().limit(NEWEST).map(BackupLine::number).forEach(kept::add);
        keepOnePer(day -> day, DAYS, proven, zone, kept);
        keepOnePer(Rotation::week, WEEKS, proven, zone, kept);
        keepOnePer(YearMonth::from, MONTHS, proven, zone, kept);
        return kept;
    }

    private static void keepOnePer(
            Function<LocalDate, Object> span, int most, List<BackupLine> proven, ZoneId zone, Set<Integer> kept) {
        Set<Object> seen = new HashSet<>();
        for (BackupLine line : proven) {
            Object when = span.apply(line.made().atZone(zone).toLocalDate());
            if (seen.size() < most && seen.add(when)) {
                kept.add(line.number());
            }
        }
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
