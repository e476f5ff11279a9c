package id.jaganetral.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.rule.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTermTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        // an ordinary day, the classes of the reference
        "2021-03-12, 2, 3, 2023-03-12, 2026-03-12",
        "2021-03-12, 3, 7, 2024-03-12, 2031-03-12",
        // the day after, where the year has no such day: never early
        "2020-02-29, 2, 3, 2022-03-01, 2025-03-01",
        "2020-02-29, 2, 2, 2022-03-01, 2024-02-29",
        "2024-02-29, 3, 7, 2027-03-01, 2034-03-01",
        // ends of months and years stay
        "2021-02-28, 2, 1, 2023-02-28, 2024-02-28",
        "2021-01-31, 2, 3, 2023-01-31, 2026-01-31",
        "2021-12-31, 2, 3, 2023-12-31, 2026-12-31",
        // no term at all
        "2021-03-12, 0, 0, 2021-03-12, 2021-03-12"
    })
    void aTermIsFullYearsAndNeverADayShort(
            LocalDate closed, int active, int inactive, LocalDate inactiveFrom, LocalDate due) {
        RetentionTerm term = new RetentionTerm(closed, active, inactive);
        assertThat(term.inactiveFrom()).isEqualTo(inactiveFrom);
        assertThat(term.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-20, DESTROY, DUE",
        "2021-11-21, DESTROY, SOON",
        "2022-11-20, DESTROY, SOON",
        "2022-11-21, DESTROY, RUNNING",
        "2021-11-20, REVIEW, REVIEW",
        "2021-11-21, REVIEW, SOON",
        "2000-01-01, PERMANENT, PERMANENT",
        ", DESTROY, OPEN",
        ", PERMANENT, OPEN"
    })
    void aFileStandsWhereItsTermStands(LocalDate closed, Fate fate, RetentionState state) {
        assertThat(file(item(closed, fate)).state(TODAY)).isEqualTo(state);
    }

    @Test
    void theLongestTermAndTheFateThatKeepsMostDecideForTheWholeFile() {
        RetainedFile file = file(
                item(LocalDate.of(2010, 1, 1), Fate.DESTROY),
                item(LocalDate.of(2012, 1, 1), Fate.DESTROY),
                item(LocalDate.of(2011, 1, 1), Fate.PERMANENT));
        assertThat(file.fate()).isEqualTo(Fate.PERMANENT);
        assertThat(file.due()).contains(LocalDate.of(2017, 1, 1));
        assertThat(file.closedOn()).contains(LocalDate.of(2012, 1, 1));
        assertThat(file.leading()).isEqualTo(file.items().get(2));
    }

    @Test
    void aFileWithAnOpenCaseHasNoTerm() {
        RetainedFile file = file(item(LocalDate.of(2010, 1, 1), Fate.DESTROY), item(null, Fate.DESTROY));
        assertThat(file.due()).isEmpty();
        assertThat(file.closedOn()).isEmpty();
        assertThat(file.state(TODAY)).isEqualTo(RetentionState.OPEN);
    }

    private static RetainedFile file(RetainedItem... items) {
        return new RetainedFile(new UUID(0, 1), "LAP-2010-0001", List.of(items), List.of(), Optional.empty(), "x");
    }

    private static RetainedItem item(LocalDate closed, Fate fate) {
        RetentionClass archive = new RetentionClass(
                "800", "contoh", Set.of(), false, 2, 3, fate, Confidence.ONE_SOURCE, "contoh", "", false);
        return new RetainedItem(
                RetainedItem.Kind.CASE, new UUID(0, 2), "PKR", archive, false, Optional.ofNullable(closed));
    }
}
