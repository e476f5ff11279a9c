package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
import static id.jaganetral.domain.casefile.CaseStory.ethics;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.medium;
import static id.jaganetral.domain.casefile.CaseStory.notProven;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.standing.CaseDeadline;
import id.jaganetral.domain.casefile.standing.CaseStage;
import id.jaganetral.domain.casefile.standing.MissingDocument;
import id.jaganetral.domain.casefile.standing.SideMatter;
import id.jaganetral.domain.casefile.standing.StepKind;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole cases, told from the opening to the end. */
class CaseStoriesTest {

    @Test
    void aHeavyCaseGoesFromReviewToTheEndOfServing() {
        heavy("2026-07-01")
                .stage("2026-07-01", CaseStage.REVIEW)
                .steps("2026-07-01", StepKind.FORM_TEAM, StepKind.ISSUE_SUMMONS)
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .stage("2026-07-10", CaseStage.SUMMONED)
                .then(examined("2026-07-15"))
                .step("2026-07-15", StepKind.WRITE_REPORT, "2026-07-29")
                .then(proven("2026-07-20", "BR1"))
                .then(escalated("2026-07-21"))
                .stage("2026-07-21", CaseStage.ESCALATED)
                .then(decided("2026-08-03", "BR1"))
                .step("2026-08-03", StepKind.CALL_TO_RECEIVE, "2026-08-24")
                .then(called("2026-08-04", "2026-08-07"))
                .then(delivered("2026-08-07"))
                .stage("2026-08-07", CaseStage.RECEIVED)
                .stage("2026-09-01", CaseStage.SERVING)
                .steps("2026-09-01", StepKind.COMPLETE_SERVING, StepKind.UPLOAD)
                .then(new CaseFact.UploadedToRegister(day("2026-08-10"), "IDIS-1"))
                .then(new CaseFact.ServingCompleted(day("2027-09-01")))
                .stage("2027-09-01", CaseStage.COMPLETED)
                .steps("2027-09-01");
    }

    @Test
    void theOfficialSummonsExampleHolds() {
        heavy2022()
                .then(team("2022-10-04"))
                .then(summons(1, "2022-10-05", "2022-10-17"))
                .then(absent(1, "2022-10-17"))
                .then(summons(2, "2022-10-17", "2022-10-27"))
                .stage("2022-10-20", CaseStage.SUMMONED);
    }

    @Test
    void theOfficialExampleOfTakingEffectHolds() {
        CaseStory story = CaseStory.of(EmploymentKind.PNS, ActForm.CAMPAIGN_TEAM, "2021-12-01", "D-09", "2021-12-02")
                .upToReceipt("TR1", "2021-12-03", "2021-12-15", "2021-12-20", "2022-02-04", "2022-02-04", "2022-02-08");

        assertThat(story.on("2022-02-09").effectiveOn()).contains(LocalDate.of(2022, 3, 2));
    }

    @Test
    void secondAbsenceAllowsDecisionWithoutExamination() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(absent(1, "2026-07-15"))
                .stage("2026-07-15", CaseStage.FIRST_ABSENCE)
                .step("2026-07-15", StepKind.ISSUE_SECOND_SUMMONS, "2026-07-24")
                .then(summons(2, "2026-07-16", "2026-07-28"))
                .then(absent(2, "2026-07-28"))
                .stage("2026-07-28", CaseStage.SECOND_ABSENCE)
                .then(proven("2026-07-30", "BR2"))
                .then(decided("2026-08-05", "BR2"))
                .stage("2026-08-05", CaseStage.DECIDED);
    }

    @Test
    void oneAbsenceIsNotEnoughForADecision() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(absent(1, "2026-07-15"))
                .refused(proven("2026-07-16", "BR1"), "reportTooEarly")
                .refused(decided("2026-07-16", "BR1"), "noBasis")
                .refused(examined("2026-07-16"), "absentThatDay");
    }

    @Test
    void whoComesToTheSecondSummonsIsExamined() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(absent(1, "2026-07-15"))
                .then(summons(2, "2026-07-16", "2026-07-28"))
                .then(examined("2026-07-28"))
                .stage("2026-07-28", CaseStage.EXAMINED);
    }

    @Test
    void nothingProvenClosesTheFileWithoutDecision() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(notProven("2026-07-17"))
                .steps("2026-07-17", StepKind.CLOSE_NOT_PROVEN)
                .refused(decided("2026-07-18", "BR1"), "notProven")
                .then(new CaseFact.ClosedNotProven(day("2026-07-18"), "ND-9"))
                .stage("2026-07-18", CaseStage.NOT_PROVEN)
                .refused(summons(2, "2026-07-20", "2026-07-30"), "closed")
                .then(new CaseFact.Noted(day("2026-07-20"), "Pelapor diberi tahu"));
    }

    @Test
    void anEthicsCaseEndsWithTheStatement() {
        ethics("2026-07-01")
                .steps("2026-07-01", StepKind.FORM_TEAM)
                .refused(summons(1, "2026-07-02", "2026-07-14"), "noPanel")
                .then(team("2026-07-02"))
                .steps("2026-07-02", StepKind.ISSUE_SUMMONS)
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-16", "MB"))
                .refused(decided("2026-07-20", "BR1"), "onlyMoral")
                .then(decided("2026-07-20", "MB"))
                .steps("2026-07-20", StepKind.MAKE_MORAL_STATEMENT)
                .then(new CaseFact.MoralStatementMade(day("2026-07-22"), "Apel pagi", CaseStory.HEAD))
                .stage("2026-07-22", CaseStage.COMPLETED)
                .steps("2026-07-22");
    }

    @Test
    void anEthicsCaseMayRevealADisciplineBreach() {
        ethics("2026-07-01")
                .then(team("2026-07-02"))
                .then(new CaseFact.MovedToOtherTrack(day("2026-07-10"), "Ditemukan perbuatan setelah penetapan"))
                .stage("2026-07-10", CaseStage.MOVED)
                .refused(summons(1, "2026-07-11", "2026-07-23"), "closed");
    }

    @Test
    void aMediumCaseNeedsNoTeamAndOffersTransitionalKinds() {
        medium("2026-07-01")
                .steps("2026-07-01", StepKind.ISSUE_SUMMONS)
                .warns("2026-07-01", "warning.mediumRegime")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-17", "TR2"))
                .then(decided("2026-07-20", "TR2"))
                .then(called("2026-07-21", "2026-07-23"))
                .then(delivered("2026-07-23"))
                .stage("2026-08-13", CaseStage.SERVING);
    }

    @Test
    void aHeavyExaminationWithoutTeamIsRefused() {
        heavy("2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .warns("2026-07-05", "warning.teamRequired")
                .refused(examined("2026-07-15"), "noTeam");
    }

    @Test
    void contractStaffAreExaminedWithoutATeam() {
        CaseStory.of(EmploymentKind.NON_ASN, ActForm.LIKE, "2024-10-01", "D-06", "2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-17", "KR"))
                .then(decided("2026-07-20", "KR"))
                .then(called("2026-07-21", "2026-07-23"))
                .then(delivered("2026-07-23"))
                .stage("2026-07-23", CaseStage.COMPLETED);
    }

    @Test
    void whoDoesNotComeForTheDecisionGetsItByPost() {
        decidedStory()
                .then(called("2026-08-04", "2026-08-07"))
                .then(new CaseFact.AbsentAtDelivery(day("2026-08-07")))
                .step("2026-08-07", StepKind.SEND_TO_ADDRESS, "2026-08-12")
                .then(new CaseFact.SentToAddress(day("2026-08-11"), "Pos tercatat"))
                .stage("2026-08-11", CaseStage.SENT)
                .refused(new CaseFact.ReceivedAtAddress(day("2026-08-10")), "beforeDispatch")
                .then(new CaseFact.ReceivedAtAddress(day("2026-08-14")))
                .stage("2026-08-14", CaseStage.RECEIVED);
    }

    @Test
    void anObjectionHoldsUpTheEffectUntilItIsDecided() {
        CaseStory story = deliveredStory().then(new CaseFact.ObjectionFiled(day("2026-08-20"), "Bupati"));

        assertThat(story.on("2026-12-01").effectiveOn()).isEmpty();
        assertThat(story.on("2026-12-01").beside())
                .containsExactly(new SideMatter(SideMatter.Kind.OBJECTION, day("2026-08-20"), true));
        story.step("2026-08-20", StepKind.DECIDE_OBJECTION, "2026-09-21")
                .stage("2026-12-01", CaseStage.RECEIVED)
                .then(new CaseFact.ObjectionDecided(
                        day("2026-09-10"), "K-1", CaseFact.RemedyOutcome.UPHELD, Optional.empty()))
                .stage("2026-09-10", CaseStage.SERVING);
    }

    @Test
    void anObjectionMayChangeTheKind() {
        CaseStory story = deliveredStory()
                .then(new CaseFact.ObjectionFiled(day("2026-08-20"), "Bupati"))
                .then(new CaseFact.ObjectionDecided(
                        day("2026-09-10"), "K-1", CaseFact.RemedyOutcome.CHANGED, Optional.of("TR3")));

        assertThat(story.on("2026-09-10").sanction()).contains(CaseStory.BOOK.kind("TR3"));
        assertThat(story.on("2026-09-10").servedUntil()).contains(LocalDate.of(2027, 9, 10));
    }

    @Test
    void anAnnulledDecisionEndsTheCase() {
        deliveredStory()
                .then(new CaseFact.ObjectionFiled(day("2026-08-20"), "Bupati"))
                .then(new CaseFact.ObjectionDecided(
                        day("2026-09-10"), "K-1", CaseFact.RemedyOutcome.ANNULLED, Optional.empty()))
                .stage("2026-09-11", CaseStage.ANNULLED)
                .steps("2026-09-11");
    }

    @Test
    void anObjectionAfterItsTimeIsDoubtful() {
        deliveredStory().doubtful(new CaseFact.ObjectionFiled(day("2026-10-01"), "Bupati"), "remedyLate");
    }

    @Test
    void aDismissalIsAppealedNotObjectedTo() {
        heavyReported("BR3")
                .then(decided("2026-08-03", "BR3"))
                .warns("2026-08-03", "warning.kindNote")
                .then(called("2026-08-04", "2026-08-07"))
                .then(delivered("2026-08-07"))
                .doubtful(new CaseFact.ObjectionFiled(day("2026-08-10"), "Bupati"), "objectionToDismissal");
        heavyReported("BR3")
                .then(decided("2026-08-03", "BR3"))
                .then(called("2026-08-04", "2026-08-07"))
                .then(delivered("2026-08-07"))
                .then(new CaseFact.AppealFiled(day("2026-08-10"), Optional.empty(), false))
                .steps("2026-08-10", StepKind.ANSWER_APPEAL, StepKind.AWAIT_APPEAL, StepKind.UPLOAD)
                .step("2026-08-10", StepKind.ANSWER_APPEAL, "2026-09-10");
    }

    @Test
    void theSaferReadingOfTheObjectionPeriodIsShownBesideTheUsualOne() {
        CaseDeadline objection = deliveredStory().on("2026-08-10").deadlines().stream()
                .filter(d -> d.deadline().rule().code().equals("D07"))
                .findFirst()
                .orElseThrow();

        assertThat(objection.deadline().due()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(objection.deadline().saferDue()).contains(LocalDate.of(2026, 8, 24));
    }

    @Test
    void aSecondSanctionForTheSameActIsRefused() {
        decidedStory().refused(decided("2026-08-10", "BR2"), "secondSanction");
    }

    @Test
    void deliveryBeforeDecisionIsRefused() {
        heavyReported("BR1").refused(delivered("2026-08-01"), "noDecision");
        decidedStory().refused(delivered("2026-08-01"), "beforeDecision");
    }

    @Test
    void examinationBeforeItsSummonsIsRefused() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .refused(examined("2026-07-03"), "noSummons")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .refused(examined("2026-07-02"), "beforeSummons");
    }

    @Test
    void anExaminerOfLowerRankIsRefused() {
        Official lower = new Official("Anak Buah", "", "", "Staf", PositionCategory.PELAKSANA);

        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .refused(
                        new CaseFact.ExaminationHeld(
                                day("2026-07-15"), "BAP-1", List.of(lower), CaseFact.Signature.SIGNED, true),
                        "lowerRank");
    }

    @Test
    void aShortOrLongNoticeIsDoubtfulButAllowed() {
        heavy("2026-07-01").doubtful(summons(1, "2026-07-03", "2026-07-14"), "shortNotice");
        heavy("2026-07-01").doubtful(summons(1, "2026-07-03", "2026-07-16"), "longNotice");
        heavy("2026-07-01").refused(summons(1, "2026-07-03", "2026-07-03"), "examinationBeforeLetter");
    }

    @Test
    void aRefusalToSignLeavesTheMinutesValid() {
        heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(new CaseFact.ExaminationHeld(
                        day("2026-07-15"), "BAP-1", List.of(CaseStory.HEAD), CaseFact.Signature.REFUSED, true))
                .warns("2026-07-15", "warning.refused")
                .then(proven("2026-07-16", "BR1"));
    }

    @Test
    void anIdleSuperiorIsWarnedOfTheDutyToAct() {
        heavy("2026-07-01").warns("2026-07-20", "warning.idle.idle-superior");
        heavyReported("BR1").warns("2026-09-20", "warning.idle.idle-official");
    }

    @Test
    void aKindOutsideThePermittedRangeNeedsAReason() {
        heavyReported("BR1").doubtful(decided("2026-08-03", "RG2"), "outsideRange");
    }

    @Test
    void temporaryReliefIsForHeavyCasesUntilTheDecision() {
        CaseFact relief = new CaseFact.TemporaryRelief(day("2026-07-16"), "SK-0", CaseStory.HEAD, "Tono Contoh");

        medium("2026-07-01").refused(relief, "reliefNotHeavy");
        decidedStory().refused(relief, "reliefAfterDecision");
        assertThat(heavyReported("BR1").then(relief).on("2026-07-30").beside())
                .containsExactly(new SideMatter(SideMatter.Kind.TEMPORARY_RELIEF, day("2026-07-16"), true));
    }

    @Test
    void aWrongFactIsCorrectedAndStaysInTheFile() {
        CaseStory story = heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(new CaseFact.Correction(day("2026-07-06"), 3, "Nomor surat keliru"))
                .stage("2026-07-06", CaseStage.REVIEW)
                .then(summons(1, "2026-07-06", "2026-07-16"));

        assertThat(story.file().facts()).hasSize(5);
        assertThat(story.file().corrected(story.file().facts().get(2))).isTrue();
        story.stage("2026-07-06", CaseStage.SUMMONED);
    }

    @Test
    void whatOthersRestOnIsCorrectedLast() {
        heavyReported("BR1")
                .refused(new CaseFact.Correction(day("2026-07-30"), 3, "Keliru"), "correctLaterFirst")
                .refused(new CaseFact.Correction(day("2026-07-30"), 1, "Keliru"), "notCorrectable")
                .then(new CaseFact.Correction(day("2026-07-30"), 5, "Laporan ditarik"))
                .stage("2026-07-30", CaseStage.EXAMINED)
                .refused(new CaseFact.Correction(day("2026-07-30"), 5, "Lagi"), "notCorrectable");
    }

    @Test
    void whoDiesOrRetiresEndsTheCaseAndWhoIsTransferredDoesNot() {
        heavy("2026-07-01")
                .then(new CaseFact.LeftService(day("2026-07-05"), CaseFact.Departure.TRANSFERRED))
                .stage("2026-07-05", CaseStage.REVIEW)
                .then(new CaseFact.LeftService(day("2026-07-08"), CaseFact.Departure.DIED))
                .stage("2026-07-08", CaseStage.LEFT_SERVICE)
                .steps("2026-07-08");
    }

    @Test
    void blockedRecordsAreAskedToBeOpenedAfterTheDecision() {
        decidedStory()
                .then(new CaseFact.RecordsBlocked(day("2026-08-04"), "Surat BKN"))
                .refused(new CaseFact.RecordsBlocked(day("2026-08-05"), "Surat BKN"), "blockedAlready")
                .steps("2026-08-05", StepKind.CALL_TO_RECEIVE, StepKind.REQUEST_UNBLOCK)
                .then(new CaseFact.UnblockRequested(day("2026-08-05"), "800/9"))
                .then(new CaseFact.RecordsUnblocked(day("2026-08-20")))
                .refused(new CaseFact.RecordsUnblocked(day("2026-08-21")), "notBlocked");
    }

    @Test
    void aDecisionTakenElsewhereMissesItsAuthorityReport() {
        assertThat(decidedStory().on("2026-08-03").missing())
                .containsExactly(new MissingDocument("F11", "hierarchy-report"));
        assertThat(heavyReported("BR1")
                        .then(escalated("2026-07-21"))
                        .then(decided("2026-08-03", "BR1"))
                        .on("2026-08-03")
                        .missing())
                .isEmpty();
    }

    @Test
    void factsFromTheFutureOrBeforeTheActAreRefused() {
        heavy("2026-07-01").refused(summons(1, "2024-09-30", "2026-07-15"), "beforeAct");
        CaseStory story = heavy("2026-07-01");
        assertThat(new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR)
                        .check(story.file(), team("2026-07-02"), LocalDate.of(2026, 7, 1))
                        .refusals())
                .extracting(r -> r.message().key())
                .containsExactly("casefile.refuse.future");
    }

    @Test
    void aThirdSummonsDoesNotExist() {
        heavy("2026-07-01")
                .refused(summons(2, "2026-07-03", "2026-07-15"), "noFirstAbsence")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .refused(summons(1, "2026-07-03", "2026-07-15"), "summonsTwice")
                .refused(summons(3, "2026-07-03", "2026-07-15"), "thirdSummons");
    }

    private static CaseStory heavy2022() {
        return CaseStory.of(EmploymentKind.PNS, ActForm.LIKE, "2022-10-01", "D-06", "2022-10-03");
    }

    private static CaseStory heavyReported(String kind) {
        return heavy("2026-07-01")
                .then(team("2026-07-02"))
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", kind));
    }

    private static CaseStory decidedStory() {
        return heavyReported("BR1").then(decided("2026-08-03", "BR1"));
    }

    private static CaseStory deliveredStory() {
        return decidedStory().then(called("2026-08-04", "2026-08-07")).then(delivered("2026-08-07"));
    }
}
