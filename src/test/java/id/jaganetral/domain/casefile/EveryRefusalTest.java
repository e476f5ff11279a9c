package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.escalated;
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
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.CaseFact.SanctionChosen;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.sanction.WeighedFactor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no other table holds of what is refused or doubtful: doing a thing twice, too early, empty or of a wrong kind. */
class EveryRefusalTest {
    private static final Official NOBODY = Official.named("", "");

    private static CaseStory formed() {
        return heavy("2026-07-01").then(team("2026-07-02"));
    }

    private static CaseStory summoned() {
        return formed().then(summons(1, "2026-07-03", "2026-07-15"));
    }

    private static CaseStory heard() {
        return summoned().then(examined("2026-07-15"));
    }

    private static CaseStory settled() {
        return reported("BR1").then(decided("2026-08-03", "BR1"));
    }

    private static CaseStory objected() {
        return received("BR1").then(new CaseFact.ObjectionFiled(day("2026-08-12"), "Bupati"));
    }

    private static SanctionChosen chosen(String kind, String reason, WeighedFactor... factors) {
        return new SanctionChosen(
                day("2026-07-16"), kind, reason, "", List.of(factors), List.of(), List.of("BR1", "BR2", "BR3"));
    }

    private static CaseFact.ReportWritten report(boolean proven, String kind) {
        return new CaseFact.ReportWritten(
                day("2026-07-20"), "LHP-1", proven, Optional.ofNullable(kind), List.of(), List.of());
    }

    private static CaseFact.ExaminationHeld hearing(List<Official> examiners) {
        return new CaseFact.ExaminationHeld(day("2026-07-15"), "BAP-1", examiners, CaseFact.Signature.SIGNED, true);
    }

    static Stream<Arguments> beforeTheDecision() {
        return Stream.of(
                arguments(heavy("2026-07-01"), new CaseFact.Opened(day("2026-07-02"), "P"), "refuse.openedTwice"),
                arguments(
                        heavy("2026-07-01"),
                        new CaseFact.TeamFormed(day("2026-07-02"), "800/1", List.of()),
                        "refuse.noMembers"),
                arguments(
                        heavy("2026-07-01"),
                        new CaseFact.TeamFormed(
                                day("2026-07-02"),
                                "800/1",
                                team("2026-07-02").members().subList(0, 2)),
                        "caution.teamSmall"),
                arguments(formed(), team("2026-07-03"), "refuse.teamTwice"),
                arguments(
                        medium("2026-07-01")
                                .then(summons(1, "2026-07-03", "2026-07-15"))
                                .then(examined("2026-07-15")),
                        team("2026-07-16"),
                        "refuse.teamAfterExamination"),
                arguments(heavy("2026-07-01"), absent(1, "2026-07-02"), "refuse.absenceWithoutSummons"),
                arguments(summoned().then(absent(1, "2026-07-15")), absent(1, "2026-07-15"), "refuse.absenceTwice"),
                arguments(heard(), absent(1, "2026-07-15"), "refuse.alreadyExamined"),
                arguments(heard(), summons(2, "2026-07-16", "2026-07-28"), "refuse.alreadyExamined"),
                arguments(heard(), examined("2026-07-16"), "refuse.examinedTwice"),
                arguments(summoned(), hearing(List.of()), "refuse.noExaminer"),
                arguments(
                        heavy("2026-07-01")
                                .then(summons(1, "2026-07-03", "2026-07-15"))
                                .then(team("2026-07-16")),
                        examined("2026-07-15"),
                        "refuse.noTeam"),
                arguments(
                        summoned()
                                .then(absent(1, "2026-07-15"))
                                .then(summons(2, "2026-07-16", "2026-07-28"))
                                .then(absent(2, "2026-07-28")),
                        examined("2026-07-29"),
                        "refuse.examinedAfterTwoAbsences"),
                arguments(
                        summoned(),
                        new CaseFact.TemporaryRelief(day("2026-07-10"), "800/5", CaseStory.HEAD, "Plh"),
                        "caution.reliefEarly"),
                arguments(summoned(), chosen("BR1", "pertama kali"), "refuse.choiceEarly"),
                arguments(heard(), chosen("RG1", "pertama kali"), "refuse.outsideReason"),
                arguments(heard(), chosen("XX", "pertama kali"), "refuse.unknownKind"),
                arguments(
                        heard(),
                        chosen("BR1", "pertama kali", new WeighedFactor("x", "Faktor", true, "")),
                        "refuse.factorEvidence"),
                arguments(
                        heard().then(chosen("BR1", "pertama kali")),
                        proven("2026-07-20", "BR2"),
                        "caution.otherThanChosen"),
                arguments(heard(), report(true, null), "refuse.noRecommendation"),
                arguments(heard(), report(false, "BR1"), "refuse.recommendationUnproven"),
                arguments(heard(), report(true, "XX"), "refuse.unknownKind"),
                arguments(reported("BR1"), proven("2026-07-21", "BR1"), "refuse.reportTwice"),
                arguments(heard(), escalated("2026-07-20"), "refuse.noReport"),
                arguments(heard(), decided("2026-07-20", "BR1"), "refuse.noReport"),
                arguments(heard(), new CaseFact.ClosedNotProven(day("2026-07-20"), "800/8"), "refuse.noReport"),
                arguments(
                        reported("BR1"),
                        new CaseFact.ClosedNotProven(day("2026-07-21"), "800/8"),
                        "refuse.provenNotClosed"));
    }

    static Stream<Arguments> fromTheDecisionOn() {
        CaseFact.ServingDeferred deferred =
                new CaseFact.ServingDeferred(day("2026-08-10"), day("2027-09-01"), "PKR-2026-0009");
        CaseFact.ObjectionDecided upheld =
                new CaseFact.ObjectionDecided(day("2026-08-20"), "K-1", RemedyOutcome.UPHELD, Optional.empty());
        CaseFact.AppealFiled appeal = new CaseFact.AppealFiled(day("2026-08-12"), Optional.empty(), true);
        CaseFact.AppealDecided lost =
                new CaseFact.AppealDecided(day("2026-09-20"), "B-1", RemedyOutcome.UPHELD, Optional.empty());
        return Stream.of(
                arguments(reported("BR1"), decided("2026-08-03", "XX"), "refuse.unknownKind"),
                arguments(settled(), escalated("2026-08-04"), "refuse.alreadyDecided"),
                arguments(settled(), chosen("BR1", "pertama kali"), "refuse.alreadyDecided"),
                arguments(settled(), new CaseFact.MovedToOtherTrack(day("2026-08-04"), "x"), "refuse.alreadyDecided"),
                arguments(settled(), new CaseFact.AbsentAtDelivery(day("2026-08-07")), "refuse.notCalled"),
                arguments(settled(), new CaseFact.SentToAddress(day("2026-08-07"), "Pos"), "caution.sentUncalled"),
                arguments(settled(), new CaseFact.ReceivedAtAddress(day("2026-08-07")), "refuse.notSent"),
                arguments(settled(), new CaseFact.ServingCompleted(day("2026-09-07")), "refuse.notReceived"),
                arguments(
                        settled(),
                        new CaseFact.EffectSet(day("2026-08-07"), day("2026-09-01"), "x"),
                        "refuse.notReceived"),
                arguments(
                        settled(),
                        new CaseFact.MoralStatementMade(day("2026-08-07"), "apel", CaseStory.HEAD),
                        "refuse.statementOnlyEthics"),
                arguments(
                        ethics("2026-07-01")
                                .then(team("2026-07-02"))
                                .then(summons(1, "2026-07-03", "2026-07-15"))
                                .then(examined("2026-07-15"))
                                .then(proven("2026-07-20", "MT"))
                                .then(decided("2026-07-23", "MT"))
                                .then(new CaseFact.MoralStatementMade(day("2026-07-24"), "rapat", CaseStory.HEAD)),
                        new CaseFact.MoralStatementMade(day("2026-07-27"), "rapat", CaseStory.HEAD),
                        "refuse.statementTwice"),
                arguments(received("BR1"), delivered("2026-08-08"), "refuse.alreadyReceived"),
                arguments(received("BR1").then(deferred), deferred, "refuse.alreadyNoted"),
                arguments(objected(), new CaseFact.ServingCompleted(day("2026-09-10")), "refuse.remedyRuns"),
                arguments(objected(), new CaseFact.ObjectionFiled(day("2026-08-13"), "Bupati"), "refuse.remedyTwice"),
                arguments(
                        objected(),
                        new CaseFact.ObjectionDecided(
                                day("2026-08-20"), "K-1", RemedyOutcome.UPHELD, Optional.of("BR2")),
                        "refuse.newKindUnchanged"),
                arguments(objected().then(upheld), upheld, "refuse.remedyDecidedTwice"),
                arguments(received("BR3").then(appeal), appeal, "refuse.remedyTwice"),
                arguments(received("BR3").then(appeal).then(lost), lost, "refuse.remedyDecidedTwice"),
                arguments(
                        received("BR3"), new CaseFact.AppealAnswered(day("2026-08-20"), "T-1"), "refuse.nothingFiled"),
                arguments(received("BR3"), lost, "refuse.nothingFiled"),
                arguments(
                        heavy("2026-07-01").then(new CaseFact.RecordsBlocked(day("2026-07-02"), "Surat BKN")),
                        new CaseFact.UnblockRequested(day("2026-07-03"), "800/9"),
                        "caution.unblockEarly"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource({"beforeTheDecision", "fromTheDecisionOn"})
    void isToldWithTheRuleItRestsOn(CaseStory story, CaseFact fact, String key) {
        Reason reason = told(story.file(), fact, List.of()).stream()
                .filter(one -> one.message().key().equals("casefile." + key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among " + told(story.file(), fact, List.of())));

        assertThat(reason.source())
                .hasValueSatisfying(id -> assertThat(CaseStory.BOOK.rules()).containsKey(id));
        assertThat(reason.citation()).isPresent();
    }

    static Stream<Arguments> empty() {
        LocalDate on = day("2026-07-02");
        return Stream.of(
                arguments(
                        "number",
                        new CaseFact.TeamFormed(on, " ", team("2026-07-02").members())),
                arguments("number", new CaseFact.SummonsIssued(on, 1, "", day("2026-07-15"), "", "R", CaseStory.HEAD)),
                arguments("place", new CaseFact.SummonsIssued(on, 1, "8", day("2026-07-15"), "", "", CaseStory.HEAD)),
                arguments("examiner", new CaseFact.SummonsIssued(on, 1, "8", day("2026-07-15"), "", "R", NOBODY)),
                arguments(
                        "minutesNumber",
                        new CaseFact.ExaminationHeld(on, "", List.of(CaseStory.HEAD), CaseFact.Signature.SIGNED, true)),
                arguments("from", new CaseFact.StatementTaken(on, "", "BA")),
                arguments("number", new CaseFact.TemporaryRelief(on, "", CaseStory.HEAD, "Plh")),
                arguments("why", new CaseFact.ReliefEnded(on, "")),
                arguments("about", new CaseFact.OthersInformed(on, CaseFact.Body.LAW_ENFORCEMENT, "8", "")),
                arguments("reason", chosen("BR1", "")),
                arguments("number", new CaseFact.ReportWritten(on, "", true, Optional.of("BR1"), List.of(), List.of())),
                arguments("to", new CaseFact.Escalated(on, "8", NOBODY)),
                arguments("number", new CaseFact.Decided(on, "", "BR1", CaseStory.HEAD)),
                arguments("by", new CaseFact.Decided(on, "8", "BR1", NOBODY)),
                arguments("number", new CaseFact.ClosedNotProven(on, "")),
                arguments("why", new CaseFact.MovedToOtherTrack(on, "")),
                arguments("number", new CaseFact.HandedOver(on, "", "Kantor")),
                arguments("to", new CaseFact.HandedOver(on, "8", "")),
                arguments("number", new CaseFact.CalledToReceive(on, "", day("2026-07-05"), "", "")),
                arguments("forum", new CaseFact.MoralStatementMade(on, "", CaseStory.HEAD)),
                arguments("why", new CaseFact.EffectSet(on, on, "")),
                arguments("behind", new CaseFact.ServingDeferred(on, on, "")),
                arguments("overtakenBy", new CaseFact.ServingOvertaken(on, "")),
                arguments("reference", new CaseFact.UploadedToRegister(on, "")),
                arguments("with", new CaseFact.ObjectionFiled(on, "")),
                arguments("number", new CaseFact.ObjectionDecided(on, "", RemedyOutcome.UPHELD, Optional.empty())),
                arguments("number", new CaseFact.AppealAnswered(on, "")),
                arguments("number", new CaseFact.AppealDecided(on, "", RemedyOutcome.UPHELD, Optional.empty())),
                arguments("basis", new CaseFact.RecordsBlocked(on, "")),
                arguments("number", new CaseFact.UnblockRequested(on, "")),
                arguments("text", new CaseFact.Noted(on, "")),
                arguments("why", new CaseFact.Correction(on, 1, "")));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource
    void empty(String field, CaseFact fact) {
        assertThat(told(heavy("2026-07-01").file(), fact, List.of()))
                .filteredOn(reason -> reason.message().key().equals("casefile.refuse.empty"))
                .extracting(Reason::field)
                .containsExactly(Optional.of(field));
    }

    @Test
    void theActOfOneReportIsPunishedOnce() {
        CaseFile punished = settled().file();
        CaseFile again = reported("BR1").file();
        CaseFile ofSameReport = new CaseFile(
                CaseFileId.fresh(),
                "PKR-2026-0002",
                again.person(),
                punished.origin(),
                again.classification(),
                again.facts(),
                0);

        assertThat(told(ofSameReport, decided("2026-08-05", "BR1"), List.of(punished)))
                .extracting(reason -> reason.message().key())
                .contains("casefile.refuse.sameActDecided");
        assertThat(told(again, decided("2026-08-05", "BR1"), List.of(punished)))
                .extracting(reason -> reason.message().key())
                .doesNotContain("casefile.refuse.sameActDecided");
    }

    private static List<Reason> told(CaseFile file, CaseFact fact, List<CaseFile> others) {
        var verdict = new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR).check(file, fact, LocalDate.MAX, others);
        return Stream.concat(verdict.refusals().stream(), verdict.cautions().stream())
                .toList();
    }
}
