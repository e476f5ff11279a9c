package id.jaganetral.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.read();

    @Property
    void aDeadlineNeverFallsOnADayOff(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 70) int amount) {
        LocalDate result = CALENDAR.after(from, amount).result();

        assertThat(CALENDAR.works(result)).isTrue();
        assertThat(CALENDAR.holiday(result)).isEmpty();
    }

    @Property
    void countingOnAndOnIsCountingAtOnce(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int then) {
        LocalDate inTwo =
                CALENDAR.after(CALENDAR.after(from, first).result(), then).result();

        assertThat(inTwo).isEqualTo(CALENDAR.after(from, first + then).result());
    }

    @Property
    void theDaysBetweenAreOneLessThanTheCount(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 70) int amount) {
        assertThat(CALENDAR.between(from, CALENDAR.after(from, amount).result()))
                .isEqualTo(amount - 1);
    }

    @Property
    void theNumbersOfACountRunWithoutAGap(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 70) int amount) {
        WorkingDayCount count = CALENDAR.after(from, amount);

        assertThat(count.days().stream().flatMap(d -> d.number().stream()))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, amount)
                        .boxed()
                        .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 6).map(LocalDate.of(2022, 1, 1)::plusDays);
    }
}
