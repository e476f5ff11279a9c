package id.jaganetral.persistence.law;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.rule.ProposeClassification;
import id.jaganetral.application.rule.addition.AmendLaw;
import id.jaganetral.domain.calendar.Holiday;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.addition.AdditionDraft;
import id.jaganetral.domain.rule.addition.Change;
import id.jaganetral.domain.rule.addition.EntryKind;
import id.jaganetral.domain.rule.addition.EntryRef;
import id.jaganetral.domain.rule.addition.LawAddition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an officer adds to the law, from the draft to the book that is worked with, in a real database. */
class AmendLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final LawFixture fixture = new LawFixture(TODAY);
    private final StoredLaw law = fixture.law();
    private final AmendLaw amend = fixture.amend();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aHolidayOfTheRegionIsOffAtOnceAndAfterARestart() {
        LocalDate day = LocalDate.of(2027, 4, 6);
        assertThat(law.calendar().works(day)).isTrue();

        done(amend.add(
                fresh(EntryKind.HOLIDAY, Map.of("date", "2027-04-06", "kind", "LOCAL", "name", "Hari jadi daerah"))));

        assertThat(law.calendar().holiday(day))
                .contains(new Holiday(day, "Hari jadi daerah", Holiday.Kind.LOCAL, true));
        assertThat(fixture.started().calendar().works(day)).isFalse();
        assertThat(StoredLaw.shipped().calendar().works(day)).isTrue();
    }

    @Test
    void aKindOfTheOfficesOwnForContractStaffIsUsableAfterOneStep() {
        done(amend.add(fresh(
                EntryKind.SANCTION_KIND,
                Map.of(
                        "code",
                        "L-SD1",
                        "name",
                        "Penundaan kenaikan gaji berkala PPPK selama 1 tahun",
                        "level",
                        "CONTRACT",
                        "order",
                        "25",
                        "provision",
                        "pp49-52-3",
                        "joins",
                        "CONTRACT"))));

        assertThat(law.rules().sanctionSet("CONTRACT").kinds()).containsExactly("L-SD1", "KR");
        assertThat(fixture.started().rules().sanctionSet("CONTRACT").kinds()).containsExactly("L-SD1", "KR");
        assertThat(StoredLaw.shipped().rules().sanctionSet("CONTRACT").kinds()).containsExactly("KR");
    }

    @Test
    void anUnverifiedHolidayIsConfirmedOrCancelledAndTheYearCompleted() {
        EntryRef ascension = new EntryRef(EntryKind.HOLIDAY, "2027-01-05");
        LocalDate day = LocalDate.of(2027, 1, 5);
        assertThat(law.calendar().holiday(day).orElseThrow().verified()).isFalse();

        done(amend.add(change(Change.CONFIRM, ascension)));
        assertThat(law.calendar().holiday(day).orElseThrow().verified()).isTrue();
        done(amend.add(change(Change.END, ascension)));
        assertThat(law.calendar().works(day)).isTrue();
        assertThat(law.calendar().after(LocalDate.of(2026, 12, 18), 14).warnings())
                .isNotEmpty();
        done(amend.add(fresh(EntryKind.CALENDAR_YEAR, Map.of("year", "2027"))));
        assertThat(law.calendar().after(LocalDate.of(2027, 1, 6), 3).warnings()).isEmpty();
    }

    @Test
    void aDayOfDeterminationOfTheOfficesOwnContestDecidesTheTrack() {
        LawAddition contest = done(amend.add(fresh(
                EntryKind.ELECTION,
                Map.of(
                        "name",
                        "Pemungutan suara ulang Kabupaten Contoh",
                        "races",
                        "BUPATI",
                        "status",
                        "HELD",
                        "scope",
                        "Kabupaten Contoh"))));
        String election = contest.entry().id();
        done(amend.add(fresh(
                EntryKind.ELECTION_STAGE,
                Map.of(
                        "election",
                        election,
                        "phase",
                        "PENETAPAN_CALON",
                        "name",
                        "Penetapan",
                        "start",
                        "2026-03-10",
                        "end",
                        "2026-03-10"))));

        assertThat(stage(election, LocalDate.of(2026, 3, 9))).isEqualTo(CandidacyStage.PRE_CANDIDACY);
        assertThat(stage(election, LocalDate.of(2026, 3, 11))).isEqualTo(CandidacyStage.POST_CANDIDACY);
        assertThat(refused(amend.add(fresh(
                        EntryKind.ELECTION_STAGE,
                        Map.of(
                                "election",
                                election,
                                "phase",
                                "PENETAPAN_CALON",
                                "name",
                                "Lagi",
                                "start",
                                "2026-04-01",
                                "end",
                                "2026-03-01",
                                "races",
                                "DPR")))))
                .containsEntry("end", "rule.add.stage.order")
                .containsEntry("races", "rule.add.stage.otherRace");
    }

    @Test
    void aDeterminationDateIsMendedForTheWholeContest() {
        EntryRef determination = new EntryRef(EntryKind.ELECTION_STAGE, "pilkada-2024/penetapan");
        Map<String, String> now = new HashMap<>(law.reads(determination).orElseThrow());
        assertThat(stage("pilkada-2024", LocalDate.of(2024, 9, 22))).isEqualTo(CandidacyStage.POST_CANDIDACY);
        now.put("start", "2024-09-23");
        now.put("end", "2024-09-23");

        LawAddition kept = done(amend.add(draft(Change.OVERRIDE, determination, now, Optional.empty())));

        assertThat(kept.values()).isEqualTo(Map.of("start", "2024-09-23", "end", "2024-09-23"));
        assertThat(stage("pilkada-2024", LocalDate.of(2024, 9, 22))).isEqualTo(CandidacyStage.PRE_CANDIDACY);
    }

    @Test
    void aNewVersionGovernsActsFromItsFirstDayAndLeavesEarlierOnesAlone() {
        EntryRef row = new EntryRef(EntryKind.CATALOGUE, "D-09");
        Map<String, String> now = new HashMap<>(law.reads(row).orElseThrow());
        now.put("sanctions", "DISCIPLINE_HEAVY");

        done(amend.add(draft(Change.VERSION, row, now, Optional.of(LocalDate.of(2026, 6, 1)))));

        assertThat(law.rules(LocalDate.of(2026, 5, 31)).entry("D-09").sanctions())
                .contains("DISCIPLINE_MEDIUM");
        assertThat(law.rules(LocalDate.of(2026, 5, 31)).entry("D-09").validity().to())
                .contains(LocalDate.of(2026, 5, 31));
        assertThat(law.rules().entry("D-09").sanctions()).contains("DISCIPLINE_HEAVY");
        assertThat(law.rules().entry("D-09").origin().local()).isTrue();
        assertThat(law.shipped(row).orElseThrow()).containsEntry("sanctions", "DISCIPLINE_MEDIUM");
        assertThat(refused(amend.add(
                        draft(Change.VERSION, row, Map.of("title", "Lain"), Optional.of(LocalDate.of(2026, 6, 1))))))
                .containsEntry("from", "rule.add.from.overlap");
    }

    @Test
    void aRowComparedWithTheSignedTextIsConfirmedOnce() {
        EntryRef row = new EntryRef(EntryKind.CATALOGUE, "D-10");
        assertThat(law.rules().entry("D-10").weakest()).isEqualTo(Confidence.GENERAL_KNOWLEDGE);

        done(amend.add(change(Change.CONFIRM, row)));

        assertThat(law.rules().entry("D-10").weakest()).isEqualTo(Confidence.CONFIRMED);
        assertThat(law.rules().version()).isEqualTo(StoredLaw.shipped().rules().version() + "+K1");
        assertThat(refused(amend.add(change(Change.CONFIRM, row)))).containsEntry("", "rule.add.confirmedAlready");
    }

    @Test
    void theOverseerIsFollowedByAnotherWithoutGapOrOverlap() {
        EntryRef overseer = new EntryRef(EntryKind.ADDRESSEE, "bkn-wasdal");
        Map<String, String> now = new HashMap<>(law.reads(overseer).orElseThrow());
        now.put("name", "Ketua Lembaga Contoh");

        assertThat(refused(amend.add(fresh(
                        EntryKind.ADDRESSEE,
                        Map.of(
                                "role",
                                "OVERSIGHT",
                                "name",
                                "Ketua Lembaga Contoh",
                                "short",
                                "LC",
                                "place",
                                "Jakarta")))))
                .containsEntry("from", "rule.check.OVERSEERS");
        done(amend.add(draft(Change.VERSION, overseer, now, Optional.of(LocalDate.of(2027, 10, 1)))));

        assertThat(law.rules().addressees(Addressee.Role.OVERSIGHT, LocalDate.of(2027, 9, 30)))
                .extracting(Addressee::name)
                .doesNotContain("Ketua Lembaga Contoh")
                .hasSize(1);
        assertThat(law.rules().addressees(Addressee.Role.OVERSIGHT, LocalDate.of(2027, 10, 1)))
                .extracting(Addressee::name)
                .containsExactly("Ketua Lembaga Contoh");
    }

    @Test
    void aVersionBeforeTheEntryOrAfterItsEndWouldLeaveAGap() {
        EntryRef former = new EntryRef(EntryKind.ADDRESSEE, "kasn");
        EntryRef row = new EntryRef(EntryKind.CATALOGUE, "KE-01");

        assertThat(refused(amend.add(
                        draft(Change.VERSION, former, Map.of("name", "Lain"), Optional.of(LocalDate.of(2025, 1, 1))))))
                .containsEntry("from", "rule.add.from.gap");
        assertThat(refused(amend.add(
                        draft(Change.VERSION, row, Map.of("title", "Lain"), Optional.of(LocalDate.of(2020, 1, 1))))))
                .containsEntry("from", "rule.add.from.tooEarly");
    }

    @Test
    void aLooseReferenceOrAnEmptyFieldIsRefusedAtTheField() {
        assertThat(refused(amend.add(new AdditionDraft(
                        Change.NEW,
                        new EntryRef(EntryKind.PROVISION, ""),
                        Map.of("instrument", "nowhere", "text", "Isi"),
                        Optional.empty(),
                        " ",
                        ""))))
                .containsOnlyKeys("instrument", "article", "document", "reason")
                .containsEntry("instrument", "rule.add.field.unknown")
                .containsEntry("article", "rule.add.field.missing");
        assertThat(refused(amend.add(fresh(EntryKind.HOLIDAY, Map.of("date", "besok", "kind", "LOCAL", "name", "x")))))
                .containsEntry("date", "rule.add.field.day");
        assertThat(refused(amend.add(draft(
                        Change.OVERRIDE,
                        new EntryRef(EntryKind.SANCTION_SET, "DISCIPLINE_HEAVY"),
                        Map.of("title", "Berat", "kinds", "BR2\nBR1"),
                        Optional.empty()))))
                .containsEntry("kinds", "rule.check.WEIGHT_ORDER");
        assertThat(amend.additions().all()).isEmpty();
    }

    @Test
    void aMistakeIsTakenBackByALaterAdditionAndBothAreKept() {
        LawAddition wrong = done(amend.add(
                fresh(EntryKind.HOLIDAY, Map.of("date", "2027-04-06", "kind", "LOCAL", "name", "Hari jadi daerah"))));

        LawAddition withdrawal = done(amend.withdraw(wrong, "Salah tahun"));

        assertThat(law.calendar().works(LocalDate.of(2027, 4, 6))).isTrue();
        assertThat(amend.additions().all()).containsExactly(wrong, withdrawal);
        assertThat(amend.additions().standing()).isEmpty();
        assertThat(refused(amend.withdraw(wrong, "Lagi"))).containsEntry("", "rule.add.withdrawnAlready");
    }

    @Test
    void whatOthersRestOnIsNotTakenBackFirst() {
        LawAddition provision = done(amend.add(fresh(
                EntryKind.PROVISION,
                Map.of("instrument", "pp94", "article", "Pasal contoh", "text", "Isi ketentuan contoh."))));
        Map<String, String> rule = new HashMap<>(
                law.reads(new EntryRef(EntryKind.RULE, "no-double")).orElseThrow());
        rule.put("provisions", provision.entry().id());
        LawAddition later = done(
                amend.add(draft(Change.OVERRIDE, new EntryRef(EntryKind.RULE, "no-double"), rule, Optional.empty())));

        assertThat(refused(amend.withdraw(provision, "Keliru"))).containsEntry("", "rule.check.UNKNOWN_PROVISION");
        done(amend.withdraw(later, "Keliru"));
        done(amend.withdraw(provision, "Keliru"));
        assertThat(law.rules().provisions()).doesNotContainKey(provision.entry().id());
    }

    @Test
    void theTransitionEndsOnTheDayTheOfficeLaysDown() {
        EntryRef set = new EntryRef(EntryKind.SANCTION_SET, "DISCIPLINE_MEDIUM");
        Map<String, String> now = new HashMap<>(law.reads(set).orElseThrow());
        assertThat(law.rules().sanctionSet("DISCIPLINE_MEDIUM").inUse(TODAY)).containsExactly("TR1", "TR2", "TR3");
        now.put("regularFrom", "2026-07-01");

        done(amend.add(draft(Change.OVERRIDE, set, now, Optional.empty())));

        assertThat(law.rules().sanctionSet("DISCIPLINE_MEDIUM").inUse(LocalDate.of(2026, 6, 30)))
                .containsExactly("TR1", "TR2", "TR3");
        assertThat(law.rules().sanctionSet("DISCIPLINE_MEDIUM").inUse(LocalDate.of(2026, 7, 1)))
                .containsExactly("SD1", "SD2", "SD3");
    }

    @Test
    void aRowOfANewDecreeClassifiesActs() {
        done(amend.add(draft(
                Change.NEW,
                new EntryRef(EntryKind.CATALOGUE, ""),
                Map.ofEntries(
                        Map.entry("code", "X-01"),
                        Map.entry("row", "Keputusan contoh angka 1"),
                        Map.entry("track", "DISCIPLINE"),
                        Map.entry("title", "Baris contoh"),
                        Map.entry("description", "Perbuatan contoh."),
                        Map.entry("stage", "ANY"),
                        Map.entry("forms", "OTHER\nLIKE"),
                        Map.entry("targets", "CANDIDATE"),
                        Map.entry("appliesTo", "PNS"),
                        Map.entry("sanctionProvisions", "pp94-8-3"),
                        Map.entry("sanctions", "DISCIPLINE_MEDIUM")),
                Optional.of(LocalDate.of(2026, 1, 1)))));

        ActFacts act = new ActFacts(
                ActForm.OTHER, ActTarget.CANDIDATE, Optional.empty(), LocalDate.of(2026, 2, 1), Optional.empty());
        assertThat(new ProposeClassification(law).of(act, EmploymentKind.PNS).proposed())
                .extracting(f -> f.entry())
                .contains("X-01");
        assertThat(refused(amend.add(fresh(EntryKind.CATALOGUE, Map.of("code", "X-01")))))
                .containsEntry("code", "rule.add.code.taken");
    }

    private CandidacyStage stage(String election, LocalDate day) {
        return new ProposeClassification(law)
                .of(
                        new ActFacts(
                                ActForm.LIKE,
                                ActTarget.CANDIDATE,
                                Optional.of(new ContestRef(election, Race.BUPATI, "")),
                                day,
                                Optional.empty()),
                        EmploymentKind.PNS)
                .stage();
    }

    private static AdditionDraft fresh(EntryKind kind, Map<String, String> values) {
        return draft(Change.NEW, new EntryRef(kind, ""), values, Optional.empty());
    }

    private static AdditionDraft change(Change change, EntryRef entry) {
        return draft(change, entry, Map.of(), Optional.empty());
    }

    private static AdditionDraft draft(
            Change change, EntryRef entry, Map<String, String> values, Optional<LocalDate> from) {
        return new AdditionDraft(change, entry, values, from, "Keputusan contoh nomor 1", "Sesuai naskah asli");
    }

    private static LawAddition done(Outcome<LawAddition> outcome) {
        return outcome.fold(value -> value, reasons -> {
            throw new AssertionError(reasons.toString());
        });
    }

    /** Key of the sentence by name of the input; the empty name for the whole. */
    private static Map<String, String> refused(Outcome<LawAddition> outcome) {
        List<Reason> reasons = outcome.fold(
                done -> {
                    throw new AssertionError("was accepted: " + done);
                },
                given -> given);
        Map<String, String> keys = new HashMap<>();
        reasons.forEach(r -> keys.putIfAbsent(r.field().orElse(""), r.message().key()));
        return keys;
    }
}
