package id.jaganetral.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One calendar day of a count and what became of it.
 *
 * @param number its place in the count, empty when it was skipped
 * @param kind what kind of day it is
 * @param holiday the day off it was skipped for
 */
public record CountedDay(LocalDate date, Optional<Integer> number, Kind kind, Optional<Holiday> holiday) {

    /** What a day is for the count. */
    public enum Kind {
        WORKING,
        SATURDAY,
        SUNDAY,
        HOLIDAY
    }

    public boolean counted() {
        return number.isPresent();
    }
}
