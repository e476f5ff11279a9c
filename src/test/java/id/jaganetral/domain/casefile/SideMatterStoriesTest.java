package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.ethics;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.medium;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.received;
import static id.jaganetral.domain.casefile.CaseStory.reported;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseFact.AppealDecided;
import id.jaganetral.domain.casefile.CaseFact.AppealFiled;
import id.jaganetral.domain.casefile.CaseFact.Body;
import id.jaganetral.domain.casefile.CaseFact.Departure;
import id.jaganetral.domain.casefile.CaseFact.LeftService;
import id.jaganetral.domain.casefile.CaseFact.ObjectionDecided;
import id.jaganetral.domain.casefile.CaseFact.ObjectionFiled;
import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.TemporaryRelief;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.SideMatter;
import id.jaganetral.domain.casefile.standing.StepKind;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies beside the way of a case: relief, remedies, a second sanction, death, transfer, blocked records. */
class SideMatterStoriesTest {

    @Test
    void whoIsRelievedNeedsSomebodyWhoActsMeanwhile() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .doubtful(relief("2026-07-15", ""), "reliefWithoutActing")
                .warns("2026-07-16", "warning.noActing")
                .refused(relief("2026-07-16", "Tono Contoh"), "reliefTwice")
                .refused(new CaseFact.ReliefEnded(day("2026-07-14"), "Tidak perlu"), "beforeRelief")
                .then(new CaseFact.ReliefEnded(day("2026-07-17"), "Tidak perlu lagi"))
                .refused(new CaseFact.ReliefEnded(day("2026-07-18"), "Lagi"), "noRelief");
    }

    @Test
    void reliefLastsUntilTheDecision() {
        CaseStory story = reported("BR1").then(relief("2026-07-21", "Tono Contoh"));

        assertThat(story.on("2026-08-02").beside())
                .containsExactly(new SideMatter(SideMatter.Kind.TEMPORARY_RELIEF, day("2026-07-21"), true));
        assertThat(story.then(decided("2026-08-03", "BR1")).on("2026-08-03").beside())
                .containsExactly(new SideMatter(SideMatter.Kind.TEMPORARY_RELIEF, day("2026-07-21"), false));
    }

    @Test
    void aLateObjectionIsNotAcceptedAndTheDecisionStandsAsCounted() {
        received("BR1")
                .doubtful(new ObjectionFiled(day("2026-09-02"), "Bupati"), "remedyLate")
                .stage("2026-09-02", CaseStage.SERVING)
                .steps("2026-09-02", StepKind.COMPLETE_SERVING, StepKind.DECIDE_OBJECTION, StepKind.UPLOAD)
                .then(new ObjectionDecided(day("2026-09-10"), "K-1", RemedyOutcome.NOT_ACCEPTED, Optional.empty()))
                .stage("2026-09-10", CaseStage.SERVING);
        assertThat(received("BR1").on("2026-09-10").effectiveOn()).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void aWithdrawnObjectionLeavesTheDayOfEffectAsCounted() {
        CaseStory story = received("BR1")
                .then(new ObjectionFiled(day("2026-08-18"), "Bupati"))
                .stage("2026-09-05", CaseStage.RECEIVED)
                .then(new ObjectionDecided(day("2026-09-07"), "K-1", RemedyOutcome.WITHDRAWN, Optional.empty()));

        assertThat(story.on("2026-09-07").effectiveOn()).contains(LocalDate.of(2026, 9, 1));
    }

    @Test
    void anObjectionMayLightenButThenTheKindIsLighter() {
        CaseStory story = received("BR2")
                .then(new ObjectionFiled(day("2026-08-18"), "Bupati"))
                .refused(
                        new ObjectionDecided(day("2026-09-07"), "K-1", RemedyOutcome.LIGHTENED, Optional.of("BR3")),
                        "newKindDirection")
                .refused(
                        new ObjectionDecided(day("2026-09-07"), "K-1", RemedyOutcome.LIGHTENED, Optional.empty()),
                        "noNewKind")
                .then(new ObjectionDecided(day("2026-09-07"), "K-1", RemedyOutcome.LIGHTENED, Optional.of("BR1")))
                .stage("2026-09-07", CaseStage.SERVING);

        assertThat(story.on("2026-09-07").sanction().orElseThrow().code()).isEqualTo("BR1");
        assertThat(story.on("2026-09-07").servedUntil()).contains(LocalDate.of(2027, 9, 7));
    }

    @Test
    void theAuthorityAnswersTheAppealFromTheDayItsCopyCame() {
        received("BR3")
                .then(new AppealFiled(day("2026-08-10"), Optional.of(day("2026-08-14")), true))
                .step("2026-08-14", StepKind.ANSWER_APPEAL, "2026-09-16")
                .then(new CaseFact.AppealAnswered(day("2026-08-28"), "T-1"))
                .steps("2026-08-28", StepKind.AWAIT_APPEAL, StepKind.UPLOAD)
                .then(new AppealDecided(day("2026-11-10"), "B-1", RemedyOutcome.UPHELD, Optional.empty()))
                .stage("2026-11-10", CaseStage.COMPLETED);
    }

    @Test
    void anAppealMayAggravateButNotBelowTheKindDecided() {
        received("BR2")
                .doubtful(new AppealFiled(day("2026-08-10"), Optional.empty(), false), "appealNotDismissal")
                .refused(
                        new AppealDecided(day("2026-11-10"), "B-1", RemedyOutcome.AGGRAVATED, Optional.of("BR1")),
                        "newKindDirection")
                .then(new AppealDecided(day("2026-11-10"), "B-1", RemedyOutcome.AGGRAVATED, Optional.of("BR3")))
                .stage("2026-11-10", CaseStage.COMPLETED);
    }

    @Test
    void aHeavierSanctionWhileServingEndsTheLighterOneAtOnce() {
        received("BR1")
                .refused(new CaseFact.ServingOvertaken(day("2026-08-31"), "PKR-2026-0009"), "notEffective")
                .then(new CaseFact.ServingOvertaken(day("2026-12-01"), "PKR-2026-0009"))
                .stage("2026-12-01", CaseStage.COMPLETED)
                .refused(new CaseFact.ServingCompleted(day("2027-09-01")), "closed");
    }

    @Test
    void aLighterSanctionWaitsUntilTheHeavierOneHasBeenServed() {
        CaseStory story = received("BR1")
                .then(new CaseFact.ServingDeferred(day("2026-08-20"), day("2027-03-01"), "PKR-2026-0003"))
                .stage("2026-09-01", CaseStage.SERVING)
                .doubtful(new CaseFact.ServingCompleted(day("2027-09-01")), "servedShort");

        assertThat(story.on("2026-09-01").servedUntil()).contains(LocalDate.of(2028, 3, 1));
        assertThat(received("BR1")
                        .then(new CaseFact.ServingDeferred(day("2026-08-20"), day("2027-03-01"), "PKR-2026-0003"))
                        .on("2026-12-01")
                        .beside())
                .containsExactly(new SideMatter(SideMatter.Kind.SERVING_DEFERRED, day("2026-08-20"), true));
    }

    @Test
    void aDismissalHasNothingToServe() {
        received("BR3")
                .refused(new CaseFact.ServingDeferred(day("2026-09-02"), day("2027-03-01"), "X"), "nothingToServe");
    }

    @Test
    void theSecondOfficialExampleOfTakingEffectNeedsItsOwnDay() {
        CaseStory story = CaseStory.of(EmploymentKind.PNS, ActForm.CAMPAIGN_TEAM, "2021-12-01", "D-09", "2021-12-02")
                .then(summons(1, "2021-12-03", "2021-12-15"))
                .then(examined("2021-12-15"))
                .then(proven("2021-12-20", "TR1"))
                .then(decided("2022-02-04", "TR1"))
                .then(called("2022-02-04", "2022-02-08"))
                .then(new CaseFact.AbsentAtDelivery(day("2022-02-08")))
                .then(new CaseFact.SentToAddress(day("2022-02-09"), "Pos tercatat"))
                .then(new CaseFact.ReceivedAtAddress(day("2022-02-14")));

        assertThat(story.on("2022-02-15").effectiveOn()).contains(LocalDate.of(2022, 3, 9));
        story.refused(new CaseFact.EffectSet(day("2022-02-15"), day("2022-02-13"), "Keliru"), "effectBeforeReceipt")
                .doubtful(
                        new CaseFact.EffectSet(day("2022-02-15"), day("2022-03-08"), "Tercetak dalam contoh resmi"),
                        "effectOtherDay");
        assertThat(story.on("2022-03-08").effectiveOn()).contains(LocalDate.of(2022, 3, 8));
        story.stage("2022-03-08", CaseStage.SERVING);
    }

    @Test
    void whoDiesDuringTheExaminationEndsTheCase() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(new LeftService(day("2026-07-10"), Departure.DIED))
                .stage("2026-07-10", CaseStage.LEFT_SERVICE)
                .refused(examined("2026-07-15"), "closed")
                .refused(new LeftService(day("2026-07-20"), Departure.RETIRED), "goneTwice")
                .steps("2026-07-20");
    }

    @Test
    void aCandidateWhoResignsOrSomebodyWhoRetiresEndsTheCase() {
        for (Departure departure : List.of(Departure.RESIGNED, Departure.RETIRED, Departure.DISMISSED)) {
            reported("BR1")
                    .then(new LeftService(day("2026-07-28"), departure))
                    .stage("2026-07-28", CaseStage.LEFT_SERVICE)
                    .refused(decided("2026-08-03", "BR1"), "closed");
        }
    }

    @Test
    void whoMovesDuringTheExaminationTakesTheFileAlong() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .warns("2026-07-10", "warning.noMove")
                .doubtful(new LeftService(day("2026-07-10"), Departure.TRANSFERRED), "transferUnderway")
                .stage("2026-07-10", CaseStage.SUMMONED)
                .then(new CaseFact.HandedOver(day("2026-07-13"), "800/10", "Pemerintah Kota Contoh"))
                .stage("2026-07-13", CaseStage.HANDED_OVER)
                .steps("2026-07-13");
    }

    @Test
    void somebodySecondedIsProposedToTheHomeAgency() {
        reported("BR1")
                .doubtful(new CaseFact.HandedOver(day("2026-07-22"), "800/10", "Instansi induk"), "handedOverAtHome");
        reported("BR1")
                .then(new CaseFact.OthersInformed(day("2026-07-21"), Body.HOME_AGENCY, "", "Usul hukuman dan BAP"))
                .then(new CaseFact.HandedOver(day("2026-07-22"), "800/10", "Instansi induk"))
                .stage("2026-07-22", CaseStage.HANDED_OVER);
    }

    @Test
    void lossToTheStateGoesToTheInternalOversightInWriting() {
        reported("BR1")
                .doubtful(
                        new CaseFact.OthersInformed(
                                day("2026-07-21"), Body.INTERNAL_OVERSIGHT, "", "Kendaraan dinas dipakai"),
                        "informedUnwritten")
                .then(new CaseFact.OthersInformed(
                        day("2026-07-21"), Body.ELECTION_OVERSIGHT, "700/2", "Dugaan tindak pidana pemilihan"));
    }

    @Test
    void witnessesAreHeardBeforeTheReport() {
        heavy("2026-07-01")
                .then(new CaseFact.StatementTaken(day("2026-07-02"), "Sri Contoh", "BA-1"))
                .stage("2026-07-02", CaseStage.REVIEW);
        reported("BR1").doubtful(new CaseFact.StatementTaken(day("2026-07-22"), "Sri Contoh", ""), "statementLate");
    }

    @Test
    void aCopyOfTheMinutesThatIsOwedCanBeGivenLater() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .refused(new CaseFact.MinutesCopyGiven(day("2026-07-15")), "noMinutes")
                .doubtful(
                        new CaseFact.ExaminationHeld(
                                day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), CaseFact.Signature.SIGNED, false),
                        "noCopy")
                .missing("2026-07-15", "F08")
                .steps("2026-07-15", StepKind.WRITE_REPORT, StepKind.GIVE_COPY)
                .refused(new CaseFact.MinutesCopyGiven(day("2026-07-14")), "copyBeforeExamination")
                .then(new CaseFact.MinutesCopyGiven(day("2026-07-16")))
                .missing("2026-07-16")
                .steps("2026-07-16", StepKind.WRITE_REPORT)
                .refused(new CaseFact.MinutesCopyGiven(day("2026-07-17")), "copyTwice");
    }

    @Test
    void recordsBlockedTwiceAreAskedForTwice() {
        reported("BR1")
                .then(decided("2026-08-03", "BR1"))
                .then(new CaseFact.RecordsBlocked(day("2026-08-04"), "Surat BKN 1"))
                .then(new CaseFact.UnblockRequested(day("2026-08-05"), "800/9"))
                .refused(new CaseFact.UnblockRequested(day("2026-08-06"), "800/9"), "unblockTwice")
                .steps("2026-08-06", StepKind.CALL_TO_RECEIVE, StepKind.AWAIT_UNBLOCK)
                .then(new CaseFact.RecordsUnblocked(day("2026-08-10")))
                .steps("2026-08-10", StepKind.CALL_TO_RECEIVE)
                .then(new CaseFact.RecordsBlocked(day("2026-08-11"), "Surat BKN 2"))
                .steps("2026-08-11", StepKind.CALL_TO_RECEIVE, StepKind.REQUEST_UNBLOCK);
    }

    @Test
    void aMoralSanctionIsFinal() {
        ethics("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "MT"))
                .then(decided("2026-07-23", "MT"))
                .doubtful(new ObjectionFiled(day("2026-07-24"), "Bupati"), "ethicsFinal");
    }

    @Test
    void contractStaffMayObjectAndWhoIsNotAsnMayNot() {
        CaseStory staff = CaseStory.of(EmploymentKind.NON_ASN, ActForm.LIKE, "2024-10-01", "D-06", "2026-07-01")
                .upToReceipt("KR", "2026-07-03", "2026-07-15", "2026-07-20", "2026-08-03", "2026-08-04", "2026-08-07");

        assertThat(staff.runs("2026-08-10", "D07")).isFalse();
        staff.doubtful(new ObjectionFiled(day("2026-08-12"), "Bupati"), "remedyNotAsn");
        assertThat(staff.by(EmploymentKind.PPPK).runs("2026-08-10", "D07")).isTrue();
    }

    @Test
    void whoIsOnProbationIsToldWhatASanctionMeans() {
        heavy("2026-07-01").by(EmploymentKind.CPNS).warns("2026-07-01", "warning.probation");
    }

    @Test
    void thePersonIsNotPunishedTwiceForOneActReportedTwice() {
        CaseStory first = reported("BR1").then(decided("2026-08-03", "BR1"));

        reported("BR1").beside(first).doubtful(decided("2026-08-03", "BR1"), "sameDay");
        medium("2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", "TR1"))
                .beside(first)
                .then(decided("2026-08-03", "TR1"));
    }

    @Test
    void aRepetitionIsPunishedMoreHeavilyThanTheLastTime() {
        CaseStory last = CaseStory.of(EmploymentKind.PNS, ActForm.LIKE, "2023-12-01", "D-06", "2023-12-04")
                .then(team("2023-12-04"))
                .then(summons(1, "2023-12-04", "2023-12-14"))
                .then(examined("2023-12-14"))
                .then(proven("2023-12-18", "BR1"))
                .then(decided("2023-12-20", "BR1"));

        reported("BR1").beside(last).doubtful(decided("2026-08-03", "BR1"), "notHeavier");
        reported("BR2").beside(last).then(decided("2026-08-03", "BR2"));
    }

    private static TemporaryRelief relief(String on, String acting) {
        return new TemporaryRelief(day(on), "SK-0", CaseStory.HEAD, acting);
    }
}
