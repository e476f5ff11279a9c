package id.jaganetral.domain.calendar;

import id.jaganetral.persistence.law.StoredLaw;

/** The calendar shipped with the program, for tests. */
final class ShippedCalendar {
    private ShippedCalendar() {}

    static WorkingCalendar read() {
        return StoredLaw.shipped().calendar();
    }
}
