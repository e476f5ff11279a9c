package id.jaganetral.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day reckoned.
 *
 * @param count how it was reached, for working days
 * @param works whether the office works then
 * @param nextWorking the same day, or the next one on which the office works
 * @param holiday the day off it falls on
 */
public record DayAnswer(
        LocalDate day,
        Optional<WorkingDayCount> count,
        boolean works,
        LocalDate nextWorking,
        Optional<Holiday> holiday) {}
