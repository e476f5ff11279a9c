package id.jaganetral.domain.calendar;

import id.jaganetral.domain.rule.DeadlineRule.Unit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day to be reckoned (tanggal tambah atau kurang sekian hari).
 *
 * @param from itself never counted
 * @param backwards whether to count towards the past
 * @param week how the office works
 */
public record DayQuestion(LocalDate from, int amount, Unit unit, boolean backwards, WorkingWeek week) {

    /** The answer by a calendar; only working days have a count to show. Months end at the end of a shorter month. */
    public DayAnswer by(WorkingCalendar calendar) {
        WorkingCalendar own = calendar.with(week);
        if (unit == Unit.WORKING_DAYS) {
            WorkingDayCount count = backwards ? own.before(from, amount) : own.after(from, amount);
            return answer(count.result(), Optional.of(count), own);
        }
        int signed = backwards ? -amount : amount;
        LocalDate day = unit == Unit.MONTHS ? from.plusMonths(signed) : from.plusDays(signed);
        return answer(day, Optional.empty(), own);
    }

    private static DayAnswer answer(LocalDate day, Optional<WorkingDayCount> count, WorkingCalendar own) {
        return new DayAnswer(day, count, own.works(day), own.nextWorking(day), own.holiday(day));
    }
}
