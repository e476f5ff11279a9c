package id.jaganetral.domain.casefile.standing;

import id.jaganetral.domain.calendar.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that can be taken now (langkah berikutnya).
 *
 * @param rule id of the rule that asks for it
 * @param due the day by which, or on which; empty when nothing tells or the law sets none
 * @param deadline how that day was reached, empty when it was set by a letter
 * @param waiting whether it is not this office's turn, or not the day yet
 */
public record NextStep(
        StepKind kind, String rule, Optional<LocalDate> due, Optional<Deadline> deadline, boolean waiting) {

    static NextStep by(StepKind kind, String rule, Deadline deadline) {
        Optional<LocalDate> due =
                Optional.of(deadline.due()).filter(day -> !deadline.rule().remindsOnly());
        return new NextStep(kind, rule, due, Optional.of(deadline), false);
    }

    static NextStep onDay(StepKind kind, String rule, LocalDate day, boolean waiting) {
        return new NextStep(kind, rule, Optional.of(day), Optional.empty(), waiting);
    }

    static NextStep now(StepKind kind, String rule) {
        return new NextStep(kind, rule, Optional.empty(), Optional.empty(), false);
    }

    NextStep whileWaiting() {
        return new NextStep(kind, rule, due, deadline, true);
    }

    public boolean overdue(LocalDate today) {
        return due.map(today::isAfter).orElse(false);
    }
}
