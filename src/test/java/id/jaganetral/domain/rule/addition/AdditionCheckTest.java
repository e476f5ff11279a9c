package id.jaganetral.domain.rule.addition;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.addition.LawAddition.Ground;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdditionCheckTest {
    private static final RuleBook BOOK = StoredLaw.shipped().rules();
    private static final EntryRef ROW = new EntryRef(EntryKind.CATALOGUE, "D-09");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void whatIsFilledInRightIsAccepted() {
        assertThat(reasons(fresh(EntryKind.HOLIDAY, "date", "2027-04-06", "kind", "LOCAL", "name", "Hari jadi")))
                .isEmpty();
        assertThat(reasons(fresh(EntryKind.CALENDAR_YEAR, "year", "2027"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void everyRequiredFieldOfANewEntryIsAskedForAtItsPlace(EntryKind kind) {
        if (!kind.changes().contains(Change.NEW)) {
            assertThat(reasons(fresh(kind))).contains(" rule.add.notPossible");
            return;
        }
        List<String> wanted = EntryFields.of(kind).stream()
                .filter(EntryField::required)
                .map(field -> field.name() + " rule.add.field.missing")
                .toList();
        assertThat(reasons(fresh(kind))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLIDAY, date, besok, rule.add.field.day",
        "HOLIDAY, date, 2027-02-30, rule.add.field.day",
        "HOLIDAY, kind, PESTA, rule.add.field.unknown",
        "CALENDAR_YEAR, year, dua, rule.add.field.number",
        "CALENDAR_YEAR, year, 0, rule.add.field.number",
        "CALENDAR_YEAR, year, 12345, rule.add.field.number",
        "PROVISION, instrument, tidakada, rule.add.field.unknown",
        "ELECTION, races, KADES, rule.add.field.unknown",
        "SANCTION_KIND, provision, tidakada, rule.add.field.unknown",
        "FACTOR, weight, BERAT, rule.add.field.unknown",
        "CATALOGUE, code, D-09, rule.add.code.taken",
        "SANCTION_KIND, code, BR1, rule.add.code.taken"
    })
    void aValueThatCanNotBeIsRefusedAtItsField(EntryKind kind, String field, String value, String key) {
        assertThat(reasons(fresh(kind, field, value))).contains(field + " " + key);
    }

    @Test
    void reasonAndDocumentAreAskedForAndMayNotBeEndless() {
        String endless = "x".repeat(2001);
        String longest = "x".repeat(2000);

        assertThat(reasons(grounded(" ", "")))
                .containsExactlyInAnyOrder("reason rule.add.reason.missing", "document rule.add.document.missing");
        assertThat(reasons(grounded(endless, endless)))
                .containsExactlyInAnyOrder("reason rule.add.long", "document rule.add.long");
        assertThat(reasons(grounded(longest, longest))).isEmpty();
    }

    private static AdditionDraft grounded(String document, String reason) {
        return new AdditionDraft(Change.CONFIRM, ROW, Map.of(), Optional.empty(), document, reason);
    }

    @Test
    void whatIsNotInTheBookCanNotBeChangedAndWhatIsConfirmedOrEndedNotTwice() {
        AdditionDraft confirm = grounded("Naskah", "Alasan");
        Additions confirmed = Additions.NONE.with(addition(1, Change.CONFIRM, ROW, Optional.empty()));
        Additions ended = Additions.NONE.with(addition(1, Change.END, ROW, Optional.of(DAY)));

        assertThat(AdditionCheck.reasons(confirm, BOOK, Additions.NONE, Optional.empty(), false))
                .extracting(r -> r.message().key())
                .containsExactly("rule.add.notPossible");
        assertThat(reasons(confirm, confirmed, Optional.empty())).containsExactly(" rule.add.confirmedAlready");
        assertThat(reasons(confirm, ended, Optional.empty())).containsExactly(" rule.add.endedAlready");
        assertThat(reasons(confirm)).isEmpty();
    }

    static Stream<Arguments> firstDays() {
        Validity from2022 = new Validity(Optional.of(LocalDate.of(2022, 9, 22)), Optional.empty());
        Validity until2024 = new Validity(Optional.empty(), Optional.of(LocalDate.of(2024, 8, 23)));
        return Stream.of(
                Arguments.of(from2022, "2022-09-23", ""),
                Arguments.of(from2022, "2022-09-22", "rule.add.from.tooEarly"),
                Arguments.of(until2024, "2024-08-23", ""),
                Arguments.of(until2024, "2024-08-24", "rule.add.from.gap"),
                Arguments.of(from2022, "", "rule.add.from.missing"));
    }

    @ParameterizedTest
    @MethodSource("firstDays")
    void aVersionBeginsWithinTheValidityOfItsEntry(Validity validity, String day, String key) {
        Optional<LocalDate> from = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));

        assertThat(reasons(version(from), Additions.NONE, Optional.of(validity)))
                .isEqualTo(key.isEmpty() ? List.of() : List.of("from " + key));
    }

    @Test
    void versionsFollowOneAnother() {
        Additions earlier = Additions.NONE.with(addition(1, Change.VERSION, ROW, Optional.of(DAY)));

        assertThat(reasons(version(Optional.of(DAY)), earlier, Optional.empty()))
                .containsExactly("from rule.add.from.overlap");
        assertThat(reasons(version(Optional.of(DAY.minusDays(1))), earlier, Optional.empty()))
                .containsExactly("from rule.add.from.overlap");
        assertThat(reasons(version(Optional.of(DAY.plusDays(1))), earlier, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aHolidayOrAYearIsNotAddedTwice() {
        EntryRef holiday = new EntryRef(EntryKind.HOLIDAY, "2027-04-06");
        EntryRef year = new EntryRef(EntryKind.CALENDAR_YEAR, "2027");
        Additions earlier = Additions.NONE
                .with(addition(1, Change.NEW, holiday, Optional.empty()))
                .with(addition(2, Change.NEW, year, Optional.empty()));

        assertThat(reasons(
                        fresh(EntryKind.HOLIDAY, "date", "2027-04-06", "kind", "LOCAL", "name", "x"),
                        earlier,
                        Optional.empty()))
                .containsExactly("date rule.add.holiday.already");
        assertThat(reasons(fresh(EntryKind.CALENDAR_YEAR, "year", "2027"), earlier, Optional.empty()))
                .containsExactly("year rule.add.year.already");
    }

    @Test
    void aSecondDayOfDeterminationIsRefusedForARaceThatHasOne() {
        assertThat(reasons(stage("pilkada-2024", "PENETAPAN_CALON", "2024-10-01", "2024-10-01", "BUPATI")))
                .containsExactly("phase rule.add.stage.determined");
        assertThat(reasons(stage("pilkada-2024", "KAMPANYE", "2024-10-01", "2024-10-01", "BUPATI")))
                .isEmpty();
        assertThat(reasons(stage("psu-pilkada-2024", "PENETAPAN_CALON", "2025-03-01", "2025-03-01", "")))
                .isEmpty();
        assertThat(reasons(stage("psu-pilkada-2024", "KAMPANYE", "2025-03-02", "2025-03-01", "DPR")))
                .containsExactlyInAnyOrder("end rule.add.stage.order", "races rule.add.stage.otherRace");
    }

    @Test
    void aWithdrawalThatIsWithdrawnLetsTheFirstStandAgain() {
        LawAddition first = addition(1, Change.NEW, ROW, Optional.empty());
        LawAddition second = withdrawal(2, first);
        LawAddition third = withdrawal(3, second);
        Additions two = Additions.NONE.with(first).with(second);

        assertThat(two.standing()).isEmpty();
        assertThat(two.with(third).standing()).containsExactly(first);
        assertThat(two.stands(first)).isFalse();
        assertThat(two.of(ROW)).containsExactly(first, second);
        assertThat(two.standingOf(ROW)).isEmpty();
        assertThat(Additions.NONE.nextNumber()).isEqualTo(1);
        assertThat(two.nextNumber()).isEqualTo(3);
    }

    private static AdditionDraft stage(String election, String phase, String start, String end, String races) {
        return fresh(
                EntryKind.ELECTION_STAGE,
                "election",
                election,
                "phase",
                phase,
                "name",
                "Tahapan",
                "start",
                start,
                "end",
                end,
                "races",
                races);
    }

    private static AdditionDraft version(Optional<LocalDate> from) {
        return new AdditionDraft(
                Change.VERSION,
                new EntryRef(EntryKind.DEADLINE, "D04"),
                Map.of("title", "Penyampaian", "provisions", "pp94-27"),
                from,
                "Naskah",
                "Alasan");
    }

    private static AdditionDraft fresh(EntryKind kind, String... pairs) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new AdditionDraft(Change.NEW, new EntryRef(kind, ""), values, Optional.empty(), "Naskah", "Alasan");
    }

    private static LawAddition withdrawal(long number, LawAddition wrong) {
        return new LawAddition(
                UUID.randomUUID(),
                number,
                Change.WITHDRAW,
                wrong.entry(),
                Map.of(),
                Optional.empty(),
                Optional.of(wrong.id()),
                new Ground("", "x", "Petugas", Instant.EPOCH));
    }

    private static LawAddition addition(long number, Change change, EntryRef entry, Optional<LocalDate> from) {
        EntryRef of = entry.equals(ROW) && change == Change.VERSION ? new EntryRef(EntryKind.DEADLINE, "D04") : entry;
        return new LawAddition(
                UUID.randomUUID(),
                number,
                change,
                of,
                Map.of(),
                from,
                Optional.empty(),
                new Ground("x", "x", "Petugas", Instant.EPOCH));
    }

    private static List<String> reasons(AdditionDraft draft) {
        return reasons(draft, Additions.NONE, Optional.empty());
    }

    private static List<String> reasons(AdditionDraft draft, Additions additions, Optional<Validity> validity) {
        List<String> found = new ArrayList<>();
        AdditionCheck.reasons(draft, BOOK, additions, validity, true)
                .forEach(r -> found.add(r.field().orElse("") + " " + r.message().key()));
        return found;
    }
}
