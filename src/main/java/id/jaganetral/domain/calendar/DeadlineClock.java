package id.jaganetral.domain.calendar;

import id.jaganetral.domain.rule.DeadlineRule;
import java.time.LocalDate;
import java.util.Optional;

/** Turns a rule and a day into a deadline. */
public final class DeadlineClock {
    private final WorkingCalendar calendar;

    public DeadlineClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** A deadline by the rule's own amount, or by its reminder where no amount was found. */
    public Deadline start(DeadlineRule rule, LocalDate trigger) {
        int amount = rule.amount()
                .or(rule::reminder)
                .orElseThrow(() -> new IllegalArgumentException("no amount in " + rule.code()));
        return start(rule, trigger, amount);
    }

    /** A deadline whose amount the case tells, for example the months of a sanction. */
    public Deadline start(DeadlineRule rule, LocalDate trigger, int amount) {
        Deadline usual = counted(rule, rule.unit(), trigger, amount);
        return rule.otherUnit()
                .map(unit -> counted(rule, unit, trigger, amount).due())
                .filter(day -> day.isBefore(usual.due()))
                .map(usual::saferBy)
                .orElse(usual);
    }

    private Deadline counted(DeadlineRule rule, DeadlineRule.Unit unit, LocalDate trigger, int amount) {
        return switch (unit) {
            case WORKING_DAYS -> counted(rule, trigger, amount);
            case CALENDAR_DAYS -> plain(rule, trigger, trigger.plusDays(amount));
            case MONTHS -> plain(rule, trigger, trigger.plusMonths(amount));
        };
    }

    /** Where the law has two readings: the usual day, with the earlier one as the safe day. */
    public Deadline start(DeadlineRule rule, LocalDate trigger, Optional<LocalDate> earlierTrigger) {
        Deadline usual = start(rule, trigger);
        return earlierTrigger
                .filter(day -> day.isBefore(trigger))
                .map(day -> usual.saferBy(start(rule, day).due()))
                .orElse(usual);
    }

    private Deadline counted(DeadlineRule rule, LocalDate trigger, int amount) {
        WorkingDayCount count = calendar.after(trigger, amount);
        return new Deadline(rule, trigger, count.result(), Optional.of(count), Optional.empty());
    }

    private static Deadline plain(DeadlineRule rule, LocalDate trigger, LocalDate due) {
        return new Deadline(rule, trigger, due, Optional.empty(), Optional.empty());
    }
}
