package id.jaganetral.application.calendar;

import id.jaganetral.application.rule.LawBook;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.domain.calendar.DayAnswer;
import id.jaganetral.domain.calendar.DayQuestion;
import id.jaganetral.domain.calendar.WorkingWeek;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;

/** Reckons a day by the office's calendar. */
public final class ReckonDays {
    /** More than any deadline; keeps a slip of the finger from counting for ever. */
    private static final int MOST = 2_000;

    private final LawBook law;
    private final WorkingWeekSettings weeks;

    public ReckonDays(LawBook law, WorkingWeekSettings weeks) {
        this.law = law;
        this.weeks = weeks;
    }

    /** How this office works. */
    public WorkingWeek usualWeek() {
        return weeks.load().usual();
    }

    public Outcome<DayAnswer> reckon(DayQuestion question) {
        if (question.amount() < 0 || question.amount() > MOST) {
            return Outcome.refused(Reason.atField("amount", Message.of("calendar.reckon.amount", MOST)));
        }
        return Outcome.done(question.by(law.calendar()));
    }
}
