package id.jaganetral.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.calendar.ReckonDays;
import id.jaganetral.application.settings.WeekChange;
import id.jaganetral.application.settings.WorkingWeekSettings;
import id.jaganetral.domain.calendar.DayAnswer;
import id.jaganetral.domain.calendar.WorkingWeeks;
import id.jaganetral.domain.rule.DeadlineRule.Unit;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.ui.kit.ScreenTest;
import id.jaganetral.ui.kit.TestKit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCalculatorViewTest extends ScreenTest {
    private final TestKit test = new TestKit();
    private final DayCalculatorViewModel model = new DayCalculatorViewModel(
            new ReckonDays(StoredLaw.shipped(), new UsualWeek()), test.kit().jobs(), TestKit.CLOCK);

    @ParameterizedTest
    @CsvSource({
        "2024-11-11, 14, WORKING_DAYS, false, false, 2024-12-02",
        "2024-12-02, 14, WORKING_DAYS, true, false, 2024-11-11",
        "2026-07-14, 15, WORKING_DAYS, false, false, 2026-08-04",
        "2026-07-14, 15, WORKING_DAYS, false, true, 2026-07-31",
        "2026-12-18, 14, WORKING_DAYS, false, false, 2027-01-13",
        "2026-01-31, 1, MONTHS, false, false, 2026-02-28",
        "2026-03-31, 1, MONTHS, true, false, 2026-02-28",
        "2026-08-10, 14, CALENDAR_DAYS, false, false, 2026-08-24",
    })
    void theDayIsReckoned(
            LocalDate from, String amount, Unit unit, boolean backwards, boolean saturdays, LocalDate expected) {
        model.begin();
        model.from().set(from);
        model.amount().set(amount);
        model.unit().set(unit);
        model.backwards().set(backwards);
        model.saturdays().set(saturdays);

        assertThat(model.reckoned().get().map(DayAnswer::day)).contains(expected);
    }

    @Test
    void aSlipOfTheFingerIsToldAtTheField() {
        model.begin();
        model.amount().set("empat");

        assertThat(model.reckoned().get()).isEmpty();
        assertThat(model.reasons().get()).extracting(r -> r.field().orElse("")).containsExactly("amount");
        model.amount().set("99999");
        assertThat(model.reasons().get()).extracting(r -> r.message().key()).containsExactly("calendar.reckon.amount");
    }

    @Test
    void theCountIsShownAndCopied() {
        showScreen(() -> new DayCalculatorView(model, test.kit()));
        fx(() -> {
            model.from().set(LocalDate.of(2026, 3, 13));
            model.amount().set("15");
            return null;
        });
        photograph("day-calculator");
        clickOn("#copyDay");

        assertThat(test.clipboardText).contains("13 April 2026");
        assertThat(model.otherWeek().get().map(DayAnswer::day)).contains(LocalDate.of(2026, 4, 8));
    }

    /** Five days for all. */
    private static final class UsualWeek implements WorkingWeekSettings {
        @Override
        public WorkingWeeks load() {
            return WorkingWeeks.USUAL;
        }

        @Override
        public void save(WorkingWeeks weeks, WeekChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WeekChange> changes() {
            return List.of();
        }
    }
}
