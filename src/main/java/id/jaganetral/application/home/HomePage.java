package id.jaganetral.application.home;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the home page shows.
 *
 * @param officeDescribed whether the profile of the office is filled in
 * @param due by box and day
 * @param recent the last first
 */
public record HomePage(OfficeCounts counts, boolean officeDescribed, List<DueEntry> due, List<RecentReport> recent) {
    public HomePage {
        due = List.copyOf(due);
        recent = List.copyOf(recent);
    }

    /** Whether the three first steps are still to be shown. */
    public boolean justStarted() {
        return counts.employees() == 0 || counts.reports() == 0;
    }

    public long count(DueBox box) {
        return due.stream().filter(entry -> entry.box() == box).count();
    }

    /** Case files with something in this box; one may have several things to be done. */
    public long cases(DueBox box) {
        return places(box, place -> place.choose(ofCase -> true, ofLetter -> false));
    }

    /** Letters from outside with something in this box. */
    public long letters(DueBox box) {
        return places(box, place -> place.choose(ofCase -> false, ofLetter -> true));
    }

    private long places(DueBox box, Predicate<DuePlace> kind) {
        return due.stream()
                .filter(entry -> entry.box() == box)
                .map(DueEntry::place)
                .filter(kind)
                .distinct()
                .count();
    }
}
