package id.jaganetral.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of counting working days, with every day on the way, so that anybody can follow it.
 *
 * @param from the day that starts the count, itself not counted
 * @param amount working days counted
 * @param result the day reached
 * @param days every calendar day after {@code from} up to the result
 * @param warnings what the count rests on that is not certain
 */
public record WorkingDayCount(
        LocalDate from, int amount, LocalDate result, List<CountedDay> days, List<CountWarning> warnings) {
    public WorkingDayCount {
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
    }

    public List<CountedDay> skipped() {
        return days.stream().filter(d -> !d.counted()).toList();
    }

    public boolean certain() {
        return warnings.isEmpty();
    }
}
