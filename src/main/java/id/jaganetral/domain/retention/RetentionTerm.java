package id.jaganetral.domain.retention;

import java.time.LocalDate;

/**
 * The time a closed file is kept (masa simpan), in calendar years. A day the later year does not have becomes the day
 * after it, so that nothing is destroyed before the term is full.
 *
 * @param start the day the file was closed
 */
public record RetentionTerm(LocalDate start, int active, int inactive) {
    public static RetentionTerm of(LocalDate start, RetentionClass archive) {
        return new RetentionTerm(start, archive.active(), archive.inactive());
    }

    /** The first day the file is no longer in use. */
    public LocalDate inactiveFrom() {
        return years(active);
    }

    /** The first day the term is over. */
    public LocalDate due() {
        return years(active + inactive);
    }

    private LocalDate years(int count) {
        LocalDate day = start.plusYears(count);
        return day.getDayOfMonth() == start.getDayOfMonth() ? day : day.plusDays(1);
    }
}
