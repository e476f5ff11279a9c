package id.jaganetral.domain.calendar;

/**
 * How this office works (pola hari kerja).
 *
 * @param saturdays whether Saturday is a working day (six-day offices)
 * @param collectiveLeaveWorked whether work goes on during cuti bersama
 */
public record WorkingWeek(boolean saturdays, boolean collectiveLeaveWorked) {
    public static final WorkingWeek USUAL = new WorkingWeek(false, false);
}
