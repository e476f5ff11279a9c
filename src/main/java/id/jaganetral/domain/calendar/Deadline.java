package id.jaganetral.domain.calendar;

import id.jaganetral.domain.rule.DeadlineRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline at work (tenggat): a rule, the day that started it, the day it leads to, and how it was counted.
 *
 * @param count day by day, empty when months were counted
 * @param saferDue the earlier day by the law's other reading, empty where there is one reading
 */
public record Deadline(
        DeadlineRule rule,
        LocalDate trigger,
        LocalDate due,
        Optional<WorkingDayCount> count,
        Optional<LocalDate> saferDue) {

    /** Whether that day is too late. */
    public boolean missed(LocalDate day) {
        return !rule.remindsOnly() && day.isAfter(due);
    }

    /** Whether the count rests on days off nobody has confirmed. */
    public boolean uncertain() {
        return count.map(c -> !c.certain()).orElse(false);
    }

    Deadline saferBy(LocalDate earlier) {
        return new Deadline(rule, trigger, due, count, Optional.of(earlier));
    }
}
