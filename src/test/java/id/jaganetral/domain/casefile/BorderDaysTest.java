package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.received;
import static id.jaganetral.domain.casefile.CaseStory.reported;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.EffectSet;
import id.jaganetral.domain.casefile.CaseFact.MinutesCopyGiven;
import id.jaganetral.domain.casefile.CaseFact.Noted;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.ReceivedAtAddress;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.SentToAddress;
import id.jaganetral.domain.casefile.CaseFact.ServingCompleted;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.NextStep;
import id.jaganetral.domain.casefile.standing.StepKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The last day on which something is right, and the first on which it is not. */
class BorderDaysTest {

    static Stream<Arguments> borders() {
        CaseStory formed = heavy("2026-07-01").then(team("2026-07-02"));
        CaseStory summoned = heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-03", "2026-07-15"));
        CaseStory absent = heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(CaseStory.absent(1, "2026-07-15"));
        CaseStory examined = summoned().then(examined("2026-07-15"));
        return Stream.of(
                arguments(
                        heavy("2026-07-01"),
                        new Noted(day("2024-10-01"), "x"),
                        new Noted(day("2024-09-30"), "x"),
                        "refuse.beforeAct"),
                arguments(
                        formed,
                        summons(1, "2026-07-03", "2026-07-04"),
                        summons(1, "2026-07-03", "2026-07-03"),
                        "refuse.examinationBeforeLetter"),
                arguments(
                        formed,
                        summons(1, "2026-07-03", "2026-07-15"),
                        summons(1, "2026-07-03", "2026-07-14"),
                        "caution.shortNotice"),
                arguments(
                        formed,
                        summons(1, "2026-07-03", "2026-07-15"),
                        summons(1, "2026-07-03", "2026-07-16"),
                        "caution.longNotice"),
                arguments(
                        absent,
                        summons(2, "2026-07-15", "2026-07-27"),
                        summons(2, "2026-07-14", "2026-07-27"),
                        "refuse.beforeAbsence"),
                arguments(
                        absent,
                        summons(2, "2026-07-24", "2026-08-05"),
                        summons(2, "2026-07-27", "2026-08-06"),
                        "caution.secondSummonsLate"),
                arguments(summoned, examined("2026-07-03"), examined("2026-07-02"), "refuse.beforeSummons"),
                arguments(summoned, examined("2026-07-15"), examined("2026-07-16"), "caution.otherDay"),
                arguments(
                        examined, proven("2026-07-15", "BR1"), proven("2026-07-14", "BR1"), "refuse.beforeExamination"),
                arguments(reported("BR1"), escalated("2026-07-20"), escalated("2026-07-19"), "refuse.beforeReport"),
                arguments(
                        reported("BR1"),
                        decided("2026-07-20", "BR1"),
                        decided("2026-07-19", "BR1"),
                        "refuse.beforeReport"));
    }

    static Stream<Arguments> bordersOfDelivery() {
        CaseStory decided = reported("BR1").then(decided("2026-08-03", "BR1"));
        CaseStory missed = reported("BR1")
                .then(decided("2026-08-03", "BR1"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(new CaseFact.AbsentAtDelivery(day("2026-08-07")));
        CaseStory sent = reported("BR1")
                .then(decided("2026-08-03", "BR1"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(new CaseFact.AbsentAtDelivery(day("2026-08-07")))
                .then(new SentToAddress(day("2026-08-12"), "Pos"));
        return Stream.of(
                arguments(
                        decided,
                        called("2026-08-03", "2026-08-07"),
                        called("2026-08-02", "2026-08-07"),
                        "refuse.beforeDecision"),
                arguments(
                        decided,
                        called("2026-08-04", "2026-08-04"),
                        called("2026-08-04", "2026-08-03"),
                        "refuse.deliveryBeforeLetter"),
                arguments(
                        decided,
                        called("2026-08-04", "2026-08-24"),
                        called("2026-08-04", "2026-08-26"),
                        "caution.deliveryLate"),
                arguments(decided, delivered("2026-08-24"), delivered("2026-08-26"), "caution.deliveryLate"),
                arguments(
                        missed,
                        new SentToAddress(day("2026-08-12"), "Pos"),
                        new SentToAddress(day("2026-08-13"), "Pos"),
                        "caution.sentLate"),
                arguments(
                        sent,
                        new ReceivedAtAddress(day("2026-08-12")),
                        new ReceivedAtAddress(day("2026-08-11")),
                        "refuse.beforeDispatch"));
    }

    static Stream<Arguments> bordersOfEffectAndRemedy() {
        CaseStory received = received("BR1");
        CaseStory dismissed = received("BR3");
        CaseStory copyOwed = summoned()
                .doubtful(
                        new CaseFact.ExaminationHeld(
                                day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), CaseFact.Signature.SIGNED, false),
                        "noCopy");
        return Stream.of(
                arguments(
                        received,
                        new EffectSet(day("2026-08-10"), day("2026-08-07"), "x"),
                        new EffectSet(day("2026-08-10"), day("2026-08-06"), "x"),
                        "refuse.effectBeforeReceipt"),
                arguments(
                        received,
                        new EffectSet(day("2026-08-10"), day("2026-09-01"), "x"),
                        new EffectSet(day("2026-08-10"), day("2026-08-31"), "x"),
                        "caution.effectOtherDay"),
                arguments(
                        received,
                        new ServingCompleted(day("2026-09-01")),
                        new ServingCompleted(day("2026-08-31")),
                        "refuse.notEffective"),
                arguments(
                        received,
                        new ServingCompleted(day("2027-09-01")),
                        new ServingCompleted(day("2027-08-31")),
                        "caution.servedShort"),
                arguments(
                        received,
                        new ObjectionFiled(day("2026-08-03"), "Bupati"),
                        new ObjectionFiled(day("2026-08-02"), "Bupati"),
                        "refuse.beforeDecision"),
                arguments(
                        received,
                        new ObjectionFiled(day("2026-08-31"), "Bupati"),
                        new ObjectionFiled(day("2026-09-01"), "Bupati"),
                        "caution.remedyLate"),
                arguments(
                        dismissed,
                        new AppealFiled(day("2026-08-12"), Optional.of(day("2026-08-12")), true),
                        new AppealFiled(day("2026-08-12"), Optional.of(day("2026-08-11")), true),
                        "refuse.copyBeforeAppeal"),
                arguments(
                        copyOwed,
                        new MinutesCopyGiven(day("2026-07-15")),
                        new MinutesCopyGiven(day("2026-07-14")),
                        "refuse.copyBeforeExamination"));
    }

    private static CaseStory summoned() {
        return heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-03", "2026-07-15"));
    }

    @ParameterizedTest(name = "{3}: {1}")
    @MethodSource({"borders", "bordersOfDelivery", "bordersOfEffectAndRemedy"})
    void theBorderItselfIsFineAndADayBeyondIsNot(CaseStory story, CaseFact fine, CaseFact beyond, String key) {
        assertThat(told(story, fine)).doesNotContain("casefile." + key);
        assertThat(told(story, beyond)).contains("casefile." + key);
    }

    private static List<String> told(CaseStory story, CaseFact fact) {
        Verdict verdict = new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR).check(story.file(), fact, LocalDate.MAX);
        return Stream.concat(verdict.refusals().stream(), verdict.cautions().stream())
                .map(reason -> reason.message().key())
                .toList();
    }

    @Test
    void todayMayBeWrittenDownAndTomorrowNot() {
        LocalDate today = day("2026-07-02");

        assertThat(new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR)
                        .check(heavy("2026-07-01").file(), new Noted(today, "x"), today))
                .isEqualTo(new Verdict(List.of(), List.of()));
        assertThat(new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR)
                        .check(heavy("2026-07-01").file(), new Noted(today.plusDays(1), "x"), today)
                        .refusals())
                .extracting(reason -> reason.message().key())
                .containsExactly("casefile.refuse.future");
    }

    @ParameterizedTest
    @CsvSource({
        "2, true, false",
        "3, false, false",
        "4, false, false",
        "5, false, false",
        "6, false, true",
        "7, false, false"
    })
    void aPanelHasThreeAndAboveFiveAnOddNumber(int size, boolean small, boolean even) {
        List<TeamMember> members = Collections.nCopies(
                size, new TeamMember(CaseStory.HEAD, TeamMember.Element.OTHER, TeamMember.Seat.MEMBER));
        List<String> told =
                told(CaseStory.ethics("2026-07-01"), new CaseFact.TeamFormed(day("2026-07-02"), "800/1", members));

        assertThat(told.contains("casefile.caution.panelSmall")).isEqualTo(small);
        assertThat(told.contains("casefile.caution.panelEven")).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHTENED,  BR1, false",
        "LIGHTENED,  BR2, true",
        "LIGHTENED,  BR3, true",
        "AGGRAVATED, BR1, true",
        "AGGRAVATED, BR2, true",
        "AGGRAVATED, BR3, false",
        "CHANGED,    BR1, false",
        "CHANGED,    BR2, true",
        "CHANGED,    BR3, false"
    })
    void aChangedKindIsLighterOrHeavierAsTheOutcomeSays(RemedyOutcome outcome, String kind, boolean refused) {
        CaseStory objected = received("BR2").then(new ObjectionFiled(day("2026-08-12"), "Bupati"));
        List<String> told = told(objected, new ObjectionDecided(day("2026-08-20"), "K-1", outcome, Optional.of(kind)));

        assertThat(told.contains("casefile.refuse.newKindDirection")).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "T01, 2026-07-08, RUNNING",
        "T01, 2026-07-09, MISSED",
    })
    void aDeadlineRunsThroughItsDay(String code, String day, CaseDeadline.State state) {
        assertThat(heavy("2026-07-01").deadline(day, code).state()).isEqualTo(state);
    }

    @Test
    void whatIsDoneOnTheDayIsInTimeAndTheDayAfterLate() {
        CaseStory inTime = heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-08", "2026-07-20"));
        CaseStory late = heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-09", "2026-07-21"));

        assertThat(inTime.deadline("2026-07-10", "T01").state()).isEqualTo(CaseDeadline.State.MET);
        assertThat(late.deadline("2026-07-10", "T01").state()).isEqualTo(CaseDeadline.State.MET_LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, RECEIVED, RUNNING, RUNNING", "2026-09-01, SERVING,  MET,     LAPSED"})
    void aDecisionIsInForceFromTheDayCounted(
            String day, CaseStage stage, CaseDeadline.State effect, CaseDeadline.State objection) {
        CaseStory received = received("BR1");

        received.stage(day, stage);
        assertThat(received.deadline(day, "D06").state()).isEqualTo(effect);
        assertThat(received.deadline(day, "D07").state()).isEqualTo(objection);
    }

    @Test
    void theDayOfTheExaminationAsksForItAndTheDayBeforeWaits() {
        CaseStory summoned = summoned();

        assertThat(steps(summoned, "2026-07-14")).containsExactly("HOLD_EXAMINATION waits");
        assertThat(steps(summoned, "2026-07-15")).containsExactly("HOLD_EXAMINATION", "RECORD_ABSENCE");
        assertThat(summoned.on("2026-07-15").steps().get(0).overdue(day("2026-07-15")))
                .isFalse();
        assertThat(summoned.on("2026-07-16").steps().get(0).overdue(day("2026-07-16")))
                .isTrue();
    }

    @Test
    void theDayOfDeliveryAsksForItAndTheDayBeforeWaits() {
        CaseStory called = reported("BR1").then(decided("2026-08-03", "BR1")).then(called("2026-08-04", "2026-08-07"));

        assertThat(steps(called, "2026-08-06")).containsExactly("DELIVER waits");
        assertThat(steps(called, "2026-08-07")).containsExactly("DELIVER", "RECORD_DELIVERY_ABSENCE");
    }

    @Test
    void theEndOfServingIsAskedForOnItsDay() {
        CaseStory serving = received("BR1").then(new CaseFact.UploadedToRegister(day("2026-08-10"), "IDIS-1"));

        assertThat(steps(serving, "2027-08-31")).containsExactly("COMPLETE_SERVING waits");
        assertThat(steps(serving, "2027-09-01")).containsExactly("COMPLETE_SERVING");
        serving.step("2027-08-31", StepKind.COMPLETE_SERVING, "2027-09-01");
    }

    private static List<String> steps(CaseStory story, String day) {
        return story.on(day).steps().stream().map(BorderDaysTest::words).toList();
    }

    private static String words(NextStep step) {
        return step.kind() + (step.waiting() ? " waits" : "");
    }
}
