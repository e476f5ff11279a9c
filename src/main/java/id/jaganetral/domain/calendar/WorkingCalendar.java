package id.jaganetral.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days this office works (kalender hari kerja), and how to count them. The day that starts a count is never
 * counted itself.
 */
public final class WorkingCalendar {
    private final Map<LocalDate, Holiday> holidays = new HashMap<>();
    private final Set<Integer> completeYears;
    private final WorkingWeek week;

    /**
     * @param holidays days off; where a day appears twice the national one is named
     * @param completeYears years whose days off are all known and decided
     */
    public WorkingCalendar(Collection<Holiday> holidays, Set<Integer> completeYears, WorkingWeek week) {
        for (Holiday holiday : holidays) {
            this.holidays.merge(holiday.date(), holiday, WorkingCalendar::stronger);
        }
        this.completeYears = Set.copyOf(completeYears);
        this.week = week;
    }

    /** The same days off for an office that works otherwise. */
    public WorkingCalendar with(WorkingWeek other) {
        return new WorkingCalendar(holidays.values(), completeYears, other);
    }

    /** The same calendar with days off this office has beyond the national ones. */
    public WorkingCalendar plus(Collection<Holiday> local) {
        List<Holiday> all = new ArrayList<>(holidays.values());
        all.addAll(local);
        return new WorkingCalendar(all, completeYears, week);
    }

    public boolean works(LocalDate day) {
        return kind(day) == CountedDay.Kind.WORKING;
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    /** Days off in order of date, for the rule book's page. */
    public List<Holiday> holidays() {
        return holidays.values().stream()
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .toList();
    }

    /** The working day reached by counting {@code amount} of them after {@code from}; zero leads to the day itself. */
    public WorkingDayCount after(LocalDate from, int amount) {
        return counted(from, amount, 1);
    }

    private WorkingDayCount counted(LocalDate from, int amount, int way) {
        if (amount < 0) {
            throw new IllegalArgumentException("no negative number of days: " + amount);
        }
        List<CountedDay> days = new ArrayList<>();
        LocalDate day = from;
        int number = 0;
        while (number < amount) {
            day = day.plusDays(way);
            CountedDay counted = look(day, number + 1);
            days.add(counted);
            number += counted.counted() ? 1 : 0;
        }
        return new WorkingDayCount(from, amount, day, days, warnings(from, days));
    }

    /** The working day reached by counting {@code amount} of them back from {@code from}; days lead backwards. */
    public WorkingDayCount before(LocalDate from, int amount) {
        return counted(from, amount, -1);
    }

    /** Working days strictly between two days (hari kerja penuh); zero when they do not lie in order. */
    public int between(LocalDate from, LocalDate to) {
        int number = 0;
        for (LocalDate day = from.plusDays(1); day.isBefore(to); day = day.plusDays(1)) {
            number += works(day) ? 1 : 0;
        }
        return number;
    }

    /** This day if the office works then, otherwise the next one on which it does. */
    public LocalDate nextWorking(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private CountedDay look(LocalDate day, int number) {
        CountedDay.Kind kind = kind(day);
        boolean counted = kind == CountedDay.Kind.WORKING;
        return new CountedDay(day, counted ? Optional.of(number) : Optional.empty(), kind, off(day));
    }

    private CountedDay.Kind kind(LocalDate day) {
        if (off(day).isPresent()) {
            return CountedDay.Kind.HOLIDAY;
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return CountedDay.Kind.SUNDAY;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY && !week.saturdays()) {
            return CountedDay.Kind.SATURDAY;
        }
        return CountedDay.Kind.WORKING;
    }

    private Optional<Holiday> off(LocalDate day) {
        return holiday(day).filter(h -> h.kind() != Holiday.Kind.COLLECTIVE_LEAVE || !week.collectiveLeaveWorked());
    }

    private List<CountWarning> warnings(LocalDate from, List<CountedDay> days) {
        Set<CountWarning> warnings = new LinkedHashSet<>();
        int warnedYear = Integer.MIN_VALUE;
        for (CountedDay day : days) {
            int year = day.date().getYear();
            if (!completeYears.contains(year) && year != warnedYear) {
                warnings.add(new CountWarning(CountWarning.Reason.INCOMPLETE_YEAR, day.date(), ""));
                warnedYear = year;
            }
            day.holiday()
                    .filter(h -> !h.verified())
                    .ifPresent(h ->
                            warnings.add(new CountWarning(CountWarning.Reason.UNVERIFIED_HOLIDAY, h.date(), h.name())));
        }
        return List.copyOf(warnings);
    }

    private static Holiday stronger(Holiday one, Holiday other) {
        return one.kind().ordinal() <= other.kind().ordinal() ? one : other;
    }
}
