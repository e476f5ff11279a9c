package id.jaganetral.domain.rule;

import java.util.List;
import java.util.Optional;

/**
 * A deadline of the rule book (tenggat): what starts it, how long, and on whose authority.
 *
 * @param code for example "D04"
 * @param trigger words for the day that starts it; that day is never counted
 * @param earlierTrigger words for a second, safer day to count from where the law has two readings
 * @param target words for the day it leads to
 * @param amount how many units, empty when the kind of sanction tells or no rule was found
 * @param otherUnit what the law's other reading counts, empty where there is one reading
 * @param reminder units after which to remind where there is no amount
 * @param leastClear full working days that must lie between, empty when none are asked for
 * @param mostClear full working days that may lie between
 */
public record DeadlineRule(
        String code,
        String title,
        String trigger,
        Optional<String> earlierTrigger,
        String target,
        Optional<Integer> amount,
        Unit unit,
        Optional<Unit> otherUnit,
        Nature nature,
        Meaning meaning,
        Optional<Integer> reminder,
        Optional<Integer> leastClear,
        Optional<Integer> mostClear,
        List<String> provisions,
        Origin origin) {
    public DeadlineRule {
        provisions = List.copyOf(provisions);
    }

    /** What is counted. */
    public enum Unit {
        /** Hari kerja. */
        WORKING_DAYS,
        /** Hari kalender. */
        CALENDAR_DAYS,
        /** Bulan kalender. */
        MONTHS
    }

    /** On whose authority it runs. */
    public enum Nature {
        /** Laid down by a regulation. */
        LEGAL,
        /** The office's own target (target internal), never shown as law. */
        INTERNAL
    }

    /** How the day reached is meant. */
    public enum Meaning {
        /** Paling lambat. */
        LATEST,
        /** The day itself, for example of taking effect. */
        EXACT,
        /** A day proposed because it satisfies every reading. */
        PROPOSED
    }

    /** Whether no limit was found, so that it can only be reminded of and never be missed. */
    public boolean remindsOnly() {
        return amount.isEmpty() && reminder.isPresent();
    }

    public boolean legal() {
        return nature == Nature.LEGAL;
    }
}
