package id.jaganetral.application.rule;

import id.jaganetral.domain.calendar.WorkingCalendar;
import id.jaganetral.domain.rule.RuleBook;

/** The law as the program has it now (port). Shipped data and the office's own additions are joined behind it. */
public interface LawBook {
    RuleBook rules();

    WorkingCalendar calendar();
}
