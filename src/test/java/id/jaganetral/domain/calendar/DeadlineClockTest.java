package id.jaganetral.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.domain.rule.DeadlineRule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines as rules and calendar make them; the days are those of section 3.10 of the procedure reference. */
class DeadlineClockTest {
    private static final RuleBook BOOK = StoredLaw.shipped().rules();

    private final DeadlineClock clock = new DeadlineClock(StoredLaw.shipped().calendar());

    @Test
    void workingDaysAreCountedByTheCalendarAndKeepTheirCount() {
        Deadline delivery = clock.start(BOOK.deadline("D04"), day("2024-11-11"));

        assertThat(delivery.due()).isEqualTo(day("2024-12-02"));
        assertThat(delivery.trigger()).isEqualTo(day("2024-11-11"));
        assertThat(delivery.count().orElseThrow().amount()).isEqualTo(14);
        assertThat(delivery.uncertain()).isFalse();
    }

    @Test
    void monthsEndAtTheEndOfAShorterMonth() {
        Deadline serving = clock.start(BOOK.deadline("D12"), day("2024-08-31"), 6);

        assertThat(serving.due()).isEqualTo(day("2025-02-28"));
        assertThat(serving.count()).isEmpty();
        assertThat(serving.uncertain()).isFalse();
    }

    @Test
    void aDeadlineIsMissedTheDayAfterItIsDue() {
        Deadline delivery = clock.start(BOOK.deadline("D04"), day("2024-11-11"));

        assertThat(delivery.missed(day("2024-12-02"))).isFalse();
        assertThat(delivery.missed(day("2024-12-03"))).isTrue();
    }

    @Test
    void whatHasNoLimitIsNeverMissed() {
        Deadline upload = clock.start(BOOK.deadline("D13"), day("2024-11-11"));

        assertThat(upload.due()).isEqualTo(day("2024-11-11"));
        assertThat(upload.missed(day("2025-11-11"))).isFalse();
    }

    @Test
    void ofTwoReadingsTheEarlierIsTheSafeDay() {
        DeadlineRule objection = BOOK.deadline("D07");
        Deadline both = clock.start(objection, day("2024-11-11"), Optional.of(day("2024-11-08")));
        Deadline one = clock.start(objection, day("2024-11-11"), Optional.of(day("2024-11-11")));

        assertThat(both.due()).isEqualTo(day("2024-12-02"));
        assertThat(both.saferDue()).contains(day("2024-11-28").plusDays(1));
        assertThat(one.saferDue()).isEmpty();
    }

    /** Section 3.5 and step 19 of the procedure reference: one text counts days, the others working days. */
    @ParameterizedTest
    @CsvSource({
        "D04, 2024-11-11, 2024-12-02, 2024-11-25",
        "D06, 2024-11-11, 2024-12-03, 2024-11-26",
        "D06, 2022-02-08, 2022-03-02, 2022-02-23"
    })
    void whereTwoTextsCountOtherwiseBothDaysAreGiven(String code, LocalDate from, LocalDate due, LocalDate other) {
        Deadline deadline = clock.start(BOOK.deadline(code), from);

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.saferDue()).contains(other);
    }

    @ParameterizedTest
    @CsvSource({"D02, 2024-11-11", "D05, 2024-11-11", "D08, 2024-11-11", "D10, 2024-11-11", "R01, 2024-11-11"})
    void whereThereIsOneReadingThereIsOneDay(String code, LocalDate from) {
        assertThat(clock.start(BOOK.deadline(code), from).saferDue()).isEmpty();
    }

    @Test
    void theOtherReadingIsNotShownWhenItIsNotEarlier() {
        DeadlineRule none = BOOK.deadline("D06");
        Deadline onTheDay = clock.start(none, day("2024-11-11"), 0);

        assertThat(onTheDay.due()).isEqualTo(day("2024-11-11"));
        assertThat(onTheDay.saferDue()).isEmpty();
    }

    @Test
    void aCountOverDaysNobodyConfirmedIsUncertain() {
        assertThat(clock.start(BOOK.deadline("D04"), day("2026-12-18")).uncertain())
                .isTrue();
    }

    @Test
    void withoutAmountOrReminderNothingCanBeCounted() {
        assertThatThrownBy(() -> clock.start(BOOK.deadline("D12"), day("2024-11-11")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereADayAppearsTwiceTheNationalOneIsNamed() {
        Holiday national = new Holiday(day("2026-05-01"), "Nasional", Holiday.Kind.NATIONAL, true);
        Holiday leave = new Holiday(day("2026-05-01"), "Cuti", Holiday.Kind.COLLECTIVE_LEAVE, true);
        Holiday local = new Holiday(day("2026-04-01"), "Setempat", Holiday.Kind.LOCAL, true);

        assertThat(calendar(leave, national, local).holidays()).containsExactly(local, national);
        assertThat(calendar(national, leave).holidays()).containsExactly(national);
    }

    @Test
    void sundaysAndSaturdaysAreToldApart() {
        WorkingDayCount overWeekend = calendar().after(day("2026-05-08"), 1);

        assertThat(overWeekend.days())
                .extracting(CountedDay::kind)
                .containsExactly(CountedDay.Kind.SATURDAY, CountedDay.Kind.SUNDAY, CountedDay.Kind.WORKING);
        assertThat(overWeekend.skipped()).hasSize(2);
    }

    @Test
    void anOfficeWithAWeekOfItsOwnKeepsIt() {
        WorkingWeek six = new WorkingWeek(true, false);

        WorkingWeeks weeks = new WorkingWeeks(WorkingWeek.USUAL, Map.of("Dinas Contoh", six));

        assertThat(weeks.of("Dinas Contoh")).isEqualTo(six);
        assertThat(weeks.of("Dinas Lain")).isEqualTo(WorkingWeek.USUAL);
    }

    private static WorkingCalendar calendar(Holiday... days) {
        return new WorkingCalendar(List.of(days), Set.of(2026), WorkingWeek.USUAL);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
