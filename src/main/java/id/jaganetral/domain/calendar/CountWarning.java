package id.jaganetral.domain.calendar;

import java.time.LocalDate;

/**
 * Why a count may turn out otherwise.
 *
 * @param date the day it rests on; for a year without data its first day in the count
 * @param holiday name of the unverified day off, empty for a year without data
 */
public record CountWarning(Reason reason, LocalDate date, String holiday) {

    /** What is uncertain. */
    public enum Reason {
        /** The count skipped a day off that no decision confirms yet. */
        UNVERIFIED_HOLIDAY,
        /** The calendar of that year is not complete. */
        INCOMPLETE_YEAR
    }
}
