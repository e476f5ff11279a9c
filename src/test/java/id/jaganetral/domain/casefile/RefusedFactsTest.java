package id.jaganetral.domain.casefile;

import static id.jaganetral.domain.casefile.CaseStory.absent;
import static id.jaganetral.domain.casefile.CaseStory.called;
import static id.jaganetral.domain.casefile.CaseStory.day;
import static id.jaganetral.domain.casefile.CaseStory.decided;
import static id.jaganetral.domain.casefile.CaseStory.delivered;
import static id.jaganetral.domain.casefile.CaseStory.ethics;
import static id.jaganetral.domain.casefile.CaseStory.examined;
import static id.jaganetral.domain.casefile.CaseStory.heavy;
import static id.jaganetral.domain.casefile.CaseStory.proven;
import static id.jaganetral.domain.casefile.CaseStory.received;
import static id.jaganetral.domain.casefile.CaseStory.reported;
import static id.jaganetral.domain.casefile.CaseStory.summons;
import static id.jaganetral.domain.casefile.CaseStory.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jaganetral.domain.casefile.CaseFact.RemedyOutcome;
import id.jaganetral.domain.casefile.check.FactCheck;
import id.jaganetral.domain.casefile.check.Verdict;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.PositionCategory;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.rule.ActForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts the law or the file, row by row: the fact, whether it is refused or doubtful, and the article. */
class RefusedFactsTest {
    private static final Official LOWER = new Official("Rendah", "", "", "Pelaksana", PositionCategory.PELAKSANA);
    private static final FactCheck CHECK = new FactCheck(CaseStory.BOOK, CaseStory.CALENDAR);

    private static CaseStory pppk(String kind) {
        return CaseStory.of(EmploymentKind.PPPK, ActForm.LIKE, "2024-10-01", "D-06", "2026-07-01")
                .then(summons(1, "2026-07-03", "2026-07-15"))
                .then(examined("2026-07-15"))
                .then(proven("2026-07-20", kind));
    }

    static Stream<Arguments> refused() {
        CaseStory summoned = heavy("2026-07-01").then(team("2026-07-02")).then(summons(1, "2026-07-03", "2026-07-15"));
        CaseStory teamless = heavy("2026-07-01").then(summons(1, "2026-07-03", "2026-07-15"));
        return Stream.of(
                arguments(heavy("2026-07-01"), examined("2026-07-15"), "noSummons", "Pasal 26 ayat (1)"),
                arguments(summoned, examined("2026-07-02"), "beforeSummons", "Pasal 26 ayat (1)"),
                arguments(teamless, examined("2026-07-15"), "noTeam", "Pasal 29"),
                arguments(summoned, by(LOWER), "lowerRank", "Pasal 29"),
                arguments(heavy("2026-07-01"), teamOf(LOWER), "lowerRank", "Pasal 29"),
                arguments(summoned, proven("2026-07-10", "BR1"), "reportTooEarly", "Pasal 27"),
                arguments(summoned, decided("2026-07-10", "BR1"), "noBasis", "Pasal 37 ayat (1)"),
                arguments(summoned, absent(1, "2026-07-14"), "absenceDay", "Pasal 26 ayat (1)"),
                arguments(summoned, summons(2, "2026-07-16", "2026-07-28"), "noFirstAbsence", "Pasal 26 ayat (3)"),
                arguments(summoned, summons(3, "2026-07-16", "2026-07-28"), "thirdSummons", "Pasal 26 ayat (4)"),
                arguments(ethics("2026-07-01"), summons(1, "2026-07-03", "2026-07-15"), "noPanel", "Pasal 17"),
                arguments(reported("BR1"), decided("2026-07-19", "BR1"), "beforeReport", "Pasal 37 ayat (1)"),
                arguments(reported("BR1"), decided("2026-07-21", "MT"), "notMoral", "Pasal 8 ayat (1)"),
                arguments(pppk("KR"), decided("2026-07-21", "KR"), "ownKindsFirst", "Pasal 52 ayat (3)"),
                arguments(reported("BR1"), delivered("2026-07-21"), "noDecision", "Pasal 37 ayat (1)"),
                arguments(
                        reported("BR1").then(decided("2026-08-03", "BR1")),
                        delivered("2026-08-02"),
                        "beforeDecision",
                        "Pasal 37 ayat (1)"),
                arguments(
                        reported("BR1").then(decided("2026-08-03", "BR1")),
                        decided("2026-08-05", "BR2"),
                        "secondSanction",
                        "Pasal 35 ayat (3)"),
                arguments(received("BR1"), delivered("2026-08-10"), "alreadyReceived", "Pasal 37 ayat (1)"),
                arguments(
                        received("BR1"), new CaseFact.ServingCompleted(day("2026-08-20")), "notEffective", "Pasal 38"),
                arguments(
                        received("BR1"),
                        new CaseFact.ObjectionDecided(day("2026-08-20"), "K-1", RemedyOutcome.UPHELD, Optional.empty()),
                        "nothingFiled",
                        "Pasal 11 ayat (3)"),
                arguments(
                        heavy("2026-07-01"),
                        new CaseFact.UnblockRequested(day("2026-07-02"), "800/9"),
                        "notBlocked",
                        "Pasal 20 ayat (4)"));
    }

    static Stream<Arguments> doubtful() {
        CaseStory formed = heavy("2026-07-01").then(team("2026-07-02"));
        return Stream.of(
                arguments(formed, summons(1, "2026-07-03", "2026-07-08"), "shortNotice", "Pasal 26 ayat (2)"),
                arguments(formed, summons(1, "2026-07-03", "2026-07-29"), "longNotice", "Pasal 26 ayat (2)"),
                arguments(formed, summons(1, "2026-07-03", "2026-07-18"), "dayOff", "Pasal 26 ayat (2)"),
                arguments(heavy("2026-07-01"), teamOf(CaseStory.HEAD), "teamElements", "Peraturan BKN 6/2022 Pasal 29"),
                arguments(reported("BR1"), decided("2026-08-03", "RG2"), "outsideRange", "Pasal 8 ayat (1)"),
                arguments(
                        reported("BR1").then(decided("2026-08-03", "BR1")),
                        called("2026-08-04", "2026-08-28"),
                        "deliveryLate",
                        "Pasal 37 ayat (2), (3)"),
                arguments(
                        reported("BR1").then(decided("2026-08-03", "BR1")),
                        delivered("2026-08-07"),
                        "deliveredUncalled",
                        "Pasal 37 ayat (2), (3)"),
                arguments(
                        received("BR1"),
                        new CaseFact.ObjectionFiled(day("2026-09-15"), "Bupati"),
                        "remedyLate",
                        "PP 79/2021"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refused(CaseStory story, CaseFact fact, String key, String article) {
        assertThat(reason(verdict(story, fact).refusals(), "casefile.refuse." + key)
                        .citation()
                        .orElse(""))
                .contains(article);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void doubtful(CaseStory story, CaseFact fact, String key, String article) {
        Verdict verdict = verdict(story, fact);

        assertThat(verdict.refusals()).isEmpty();
        assertThat(reason(verdict.cautions(), "casefile.caution." + key)
                        .citation()
                        .orElse(""))
                .contains(article);
    }

    private static Verdict verdict(CaseStory story, CaseFact fact) {
        return CHECK.check(story.file(), fact, LocalDate.MAX);
    }

    private static Reason reason(List<Reason> reasons, String key) {
        return reasons.stream()
                .filter(r -> r.message().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not " + key + " but " + reasons));
    }

    private static CaseFact by(Official examiner) {
        return new CaseFact.ExaminationHeld(
                day("2026-07-15"), "BAP-1", List.of(examiner), CaseFact.Signature.SIGNED, true);
    }

    private static CaseFact teamOf(Official only) {
        return new CaseFact.TeamFormed(
                day("2026-07-02"),
                "800/1",
                List.of(new TeamMember(only, TeamMember.Element.SUPERIOR, TeamMember.Seat.CHAIR)));
    }
}
