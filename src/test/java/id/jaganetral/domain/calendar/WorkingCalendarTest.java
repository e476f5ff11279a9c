package id.jaganetral.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = ShippedCalendar.read();

    /** The vectors of the reference on discipline procedure, section 3.10. */
    @ParameterizedTest
    @CsvSource({
        "2022-02-08, 15, 2022-03-02",
        "2022-02-14, 15, 2022-03-09",
        "2022-10-05,  8, 2022-10-17",
        "2022-10-17,  8, 2022-10-27",
        "2024-11-11, 14, 2024-12-02",
        "2024-11-11, 15, 2024-12-03",
        "2025-08-15,  3, 2025-08-21",
        "2026-03-13, 14, 2026-04-10",
        "2026-03-13, 15, 2026-04-13",
        "2026-05-12, 21, 2026-06-18",
        "2026-07-14, 15, 2026-08-04",
        "2026-12-18, 14, 2027-01-13",
    })
    void officialExamplesAndVectorsHold(LocalDate from, int amount, LocalDate result) {
        assertThat(calendar.after(from, amount).result()).isEqualTo(result);
    }

    @Test
    void aCountExplainsEachDayItSkipped() {
        WorkingDayCount count = calendar.after(LocalDate.of(2025, 8, 15), 3);

        assertThat(count.skipped())
                .extracting(CountedDay::date, CountedDay::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2025, 8, 16), CountedDay.Kind.SATURDAY),
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2025, 8, 17), CountedDay.Kind.HOLIDAY),
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2025, 8, 18), CountedDay.Kind.HOLIDAY));
        assertThat(count.days().get(5))
                .isEqualTo(new CountedDay(
                        LocalDate.of(2025, 8, 21), Optional.of(3), CountedDay.Kind.WORKING, Optional.empty()));
        assertThat(count.certain()).isTrue();
    }

    @Test
    void aCountOverAnUnconfirmedHolidayWarns() {
        assertThat(calendar.after(LocalDate.of(2026, 12, 18), 14).warnings())
                .contains(new CountWarning(CountWarning.Reason.INCOMPLETE_YEAR, LocalDate.of(2027, 1, 1), ""))
                .anyMatch(w -> w.date().equals(LocalDate.of(2027, 1, 5))
                        && w.reason() == CountWarning.Reason.UNVERIFIED_HOLIDAY);
    }

    @Test
    void aYearWithoutDataWarnsOnce() {
        assertThat(calendar.after(LocalDate.of(2031, 5, 1), 30).warnings())
                .containsExactly(new CountWarning(CountWarning.Reason.INCOMPLETE_YEAR, LocalDate.of(2031, 5, 2), ""));
    }

    @Test
    void sixDayOfficesCountSaturdays() {
        WorkingCalendar sixDays = calendar.with(new WorkingWeek(true, false));

        assertThat(sixDays.after(LocalDate.of(2026, 7, 14), 15).result()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void collectiveLeaveCountsWhereTheOfficeWorksThrough() {
        WorkingCalendar worked = calendar.with(new WorkingWeek(false, true));

        assertThat(worked.after(LocalDate.of(2025, 8, 15), 1).result()).isEqualTo(LocalDate.of(2025, 8, 18));
    }

    @Test
    void localHolidaysAreSkipped() {
        WorkingCalendar local =
                calendar.plus(List.of(new Holiday(LocalDate.of(2026, 7, 15), "Hari jadi", Holiday.Kind.LOCAL, true)));

        assertThat(local.after(LocalDate.of(2026, 7, 14), 1).result()).isEqualTo(LocalDate.of(2026, 7, 16));
    }

    @Test
    void sevenFullWorkingDaysLieBetweenTheOfficialSummonsAndItsExamination() {
        assertThat(calendar.between(LocalDate.of(2022, 10, 5), LocalDate.of(2022, 10, 17)))
                .isEqualTo(7);
        assertThat(calendar.between(LocalDate.of(2022, 10, 17), LocalDate.of(2022, 10, 5)))
                .isZero();
    }

    @Test
    void countingNothingStaysOnTheDay() {
        WorkingCalendar plain = new WorkingCalendar(List.of(), Set.of(), WorkingWeek.USUAL);
        LocalDate saturday = LocalDate.of(2026, 8, 1);

        assertThat(plain.after(saturday, 0))
                .isEqualTo(new WorkingDayCount(saturday, 0, saturday, List.of(), List.of()));
        assertThat(plain.nextWorking(saturday)).isEqualTo(LocalDate.of(2026, 8, 3));
    }
}
