package id.jaganetral.domain.calendar;

import java.time.LocalDate;

/**
 * A day off (hari libur).
 *
 * @param verified whether an official decision was found; false for projections
 */
public record Holiday(LocalDate date, String name, Kind kind, boolean verified) {

    /** Who gives the day off. */
    public enum Kind {
        /** Libur nasional. */
        NATIONAL,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE,
        /** Libur setempat, added by the office. */
        LOCAL
    }
}
