package id.jaganetral.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.domain.rule.DeadlineRule.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator of days, at the borders of weeks, months and days off. */
class DayQuestionTest {
    private static final Holiday MAY_DAY =
            new Holiday(LocalDate.of(2026, 5, 1), "Hari Buruh", Holiday.Kind.NATIONAL, true);
    private static final Holiday LEAVE =
            new Holiday(LocalDate.of(2026, 5, 15), "Cuti bersama", Holiday.Kind.COLLECTIVE_LEAVE, true);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(List.of(MAY_DAY, LEAVE), Set.of(2026), WorkingWeek.USUAL);
    private static final WorkingWeek SIX = new WorkingWeek(true, false);

    @ParameterizedTest
    @CsvSource({
        // from, amount, unit, backwards, six days, day, works, next working day
        "2026-04-30, 1, WORKING_DAYS,  false, false, 2026-05-04, true,  2026-05-04",
        "2026-04-30, 1, WORKING_DAYS,  false, true,  2026-05-02, true,  2026-05-02",
        "2026-05-04, 1, WORKING_DAYS,  true,  false, 2026-04-30, true,  2026-04-30",
        "2026-05-04, 1, WORKING_DAYS,  true,  true,  2026-05-02, true,  2026-05-02",
        "2026-05-04, 0, WORKING_DAYS,  true,  false, 2026-05-04, true,  2026-05-04",
        "2026-04-30, 1, CALENDAR_DAYS, false, false, 2026-05-01, false, 2026-05-04",
        "2026-04-30, 1, CALENDAR_DAYS, false, true,  2026-05-01, false, 2026-05-02",
        "2026-05-04, 1, CALENDAR_DAYS, true,  false, 2026-05-03, false, 2026-05-04",
        "2026-01-31, 1, MONTHS,        false, false, 2026-02-28, false, 2026-03-02",
        "2026-03-31, 1, MONTHS,        true,  false, 2026-02-28, false, 2026-03-02",
        "2026-01-31, 1, MONTHS,        false, true,  2026-02-28, true,  2026-02-28"
    })
    void aDayIsReckonedForwardsAndBackwards(
            LocalDate from,
            int amount,
            Unit unit,
            boolean backwards,
            boolean six,
            LocalDate day,
            boolean works,
            LocalDate next) {
        DayAnswer answer = new DayQuestion(from, amount, unit, backwards, six ? SIX : WorkingWeek.USUAL).by(CALENDAR);

        assertThat(answer.day()).isEqualTo(day);
        assertThat(answer.works()).isEqualTo(works);
        assertThat(answer.nextWorking()).isEqualTo(next);
        assertThat(answer.count().isPresent()).isEqualTo(unit == Unit.WORKING_DAYS);
        assertThat(answer.holiday().isPresent()).isEqualTo(day.equals(MAY_DAY.date()));
    }

    @Test
    void theCountBackwardsTellsEachDayOnItsWay() {
        WorkingDayCount count = CALENDAR.before(LocalDate.of(2026, 5, 4), 1);

        assertThat(count)
                .isEqualTo(new WorkingDayCount(
                        LocalDate.of(2026, 5, 4),
                        1,
                        LocalDate.of(2026, 4, 30),
                        List.of(
                                new CountedDay(
                                        LocalDate.of(2026, 5, 3),
                                        Optional.empty(),
                                        CountedDay.Kind.SUNDAY,
                                        Optional.empty()),
                                new CountedDay(
                                        LocalDate.of(2026, 5, 2),
                                        Optional.empty(),
                                        CountedDay.Kind.SATURDAY,
                                        Optional.empty()),
                                new CountedDay(
                                        LocalDate.of(2026, 5, 1),
                                        Optional.empty(),
                                        CountedDay.Kind.HOLIDAY,
                                        Optional.of(MAY_DAY)),
                                new CountedDay(
                                        LocalDate.of(2026, 4, 30),
                                        Optional.of(1),
                                        CountedDay.Kind.WORKING,
                                        Optional.empty())),
                        List.of()));
    }

    @Test
    void leaveWorkedThroughIsNoDayOffAndStillNamed() {
        WorkingCalendar worked = CALENDAR.with(new WorkingWeek(false, true));

        assertThat(worked.works(LEAVE.date())).isTrue();
        assertThat(worked.works(MAY_DAY.date())).isFalse();
        assertThat(worked.holiday(LEAVE.date())).contains(LEAVE);
        assertThat(CALENDAR.works(LEAVE.date())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-05, 0",
        "2026-05-04, 2026-05-06, 1",
        "2026-04-30, 2026-05-05, 1",
        "2026-05-05, 2026-05-05, 0",
        "2026-05-06, 2026-05-05, 0"
    })
    void onlyDaysStrictlyBetweenAreCounted(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.between(from, to)).isEqualTo(days);
    }

    @Test
    void eachYearWithoutDataIsWarnedOfOnceAndEachUnverifiedDayToo() {
        Holiday unverified = new Holiday(LocalDate.of(2026, 12, 31), "Perkiraan", Holiday.Kind.NATIONAL, false);
        WorkingCalendar calendar = new WorkingCalendar(List.of(unverified), Set.of(2026), WorkingWeek.USUAL);

        assertThat(calendar.after(LocalDate.of(2026, 12, 29), 4).warnings())
                .containsExactly(
                        new CountWarning(
                                CountWarning.Reason.UNVERIFIED_HOLIDAY, LocalDate.of(2026, 12, 31), "Perkiraan"),
                        new CountWarning(CountWarning.Reason.INCOMPLETE_YEAR, LocalDate.of(2027, 1, 1), ""));
        assertThat(calendar.after(LocalDate.of(2026, 12, 28), 2).certain()).isTrue();
    }

    @Test
    void aNegativeAmountIsADefect() {
        assertThatThrownBy(() -> CALENDAR.after(LocalDate.of(2026, 5, 4), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.before(LocalDate.of(2026, 5, 4), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
