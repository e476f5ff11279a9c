package id.jaganetral.application.rule;

import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.rule.RuleBook;
import java.time.LocalDate;

/** The law as the program has it now (port). Shipped data and the office's own additions are joined behind it. */
public interface LawBook {
    /** As it stands today. */
    RuleBook rules();

    /** As it stood on that day; the law of the day of the act governs. */
    RuleBook rules(LocalDate day);

    WorkingCalendar calendar();
}
