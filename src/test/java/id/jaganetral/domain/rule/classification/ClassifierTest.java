package id.jaganetral.domain.rule.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.CandidacyStage;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.ContestRef;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.persistence.law.StoredLaw;
import id.jaganetral.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifierTest {
    private static final RuleBook BOOK = StoredLaw.shipped().rules();
    private static final LocalDate BEFORE = LocalDate.of(2024, 9, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 10, 1);

    private final Classifier classifier = new Classifier(BOOK);

    /** Each row of the annex and each forbidden act, with an act that fills it. */
    @ParameterizedTest
    @CsvSource({
        "KE-01, CAMPAIGN_PROPS,             CANDIDATE,     2024-09-01",
        "KE-02, POST,                       CANDIDATE,     2024-09-01",
        "KE-03, ATTENDANCE_WITH_SUPPORT,    CANDIDATE,     2024-09-01",
        "KE-04, LIKE,                       CAMPAIGN_TEAM, 2024-09-01",
        "KE-05, PHOTO,                      CANDIDATE,     2024-09-01",
        "KE-06, CAMPAIGN_PARTICIPATION,     PARTY,         2024-09-01",
        "KE-07, SPOUSE_CAMPAIGN,            SPOUSE,        2024-10-01",
        "D-01,  CAMPAIGN_PROPS,             CANDIDATE,     2024-10-01",
        "D-02,  LIVE,                       CANDIDATE,     2024-10-01",
        "D-03,  CANDIDACY_APPROACH,         SELF,          2024-09-01",
        "D-04,  ATTENDANCE_WITH_SUPPORT,    CANDIDATE,     2024-10-01",
        "D-05,  PARTY_MEMBERSHIP,           PARTY,         2024-09-01",
        "D-05,  PARTY_MEMBERSHIP,           PARTY,         2024-10-01",
        "D-06,  LIKE,                       CANDIDATE,     2024-10-01",
        "D-07,  PHOTO,                      CANDIDATE,     2024-10-01",
        "D-08,  PARTISAN_ACTIVITY,          CANDIDATE,     2024-10-01",
        "D-09,  CAMPAIGN_TEAM,              CANDIDATE,     2024-09-01",
        "D-10,  CAMPAIGN_TEAM,              CANDIDATE,     2024-10-01",
        "D-11,  IDENTITY_CARD_SUPPORT,      CANDIDATE,     2024-09-01",
        "D-12,  FAVOURING_DECISION,         CANDIDATE,     2024-10-01",
        "PP-02, CAMPAIGN_WITH_ATTRIBUTES,   PARTY,         2024-10-01",
        "PP-03, CAMPAIGN_MOBILISING,        CANDIDATE,     2024-10-01",
        "PP-04, CAMPAIGN_STATE_FACILITIES,  CANDIDATE,     2024-10-01",
        "PP-05, FAVOURING_DECISION,         CANDIDATE,     2024-10-01",
        "PP-06, PARTISAN_ACTIVITY,          CANDIDATE,     2024-10-01",
        "PP-07, IDENTITY_CARD_SUPPORT,      CANDIDATE,     2024-10-01",
    })
    void anActThatFillsARowIsProposedUnderIt(String row, ActForm form, ActTarget target, LocalDate day) {
        assertThat(finding(classify(form, target, day), row).fit()).isEqualTo(Fit.APPLIES);
    }

    @ParameterizedTest
    @CsvSource({"D-13, OTHER, PARTY", "PP-01, CAMPAIGN_PARTICIPATION, CANDIDATE"})
    void aRowWithoutALevelAsksForAPerson(String row, ActForm form, ActTarget target) {
        Classification result = classify(form, target, AFTER);

        assertThat(finding(result, row).fit()).isEqualTo(Fit.POSSIBLE);
        assertThat(finding(result, row).kinds()).isEmpty();
        assertThat(result.needsReview()).isTrue();
    }

    /** The determination date of contest and race decides between ethics and discipline. */
    @ParameterizedTest
    @CsvSource({
        "pilkada-2024,       BUPATI,   2024-09-21, PRE_CANDIDACY",
        "pilkada-2024,       BUPATI,   2024-09-22, POST_CANDIDACY",
        "pemilu-2024,        DPR,      2023-11-02, PRE_CANDIDACY",
        "pemilu-2024,        DPR,      2023-11-03, POST_CANDIDACY",
        "pemilu-2024,        PRESIDEN, 2023-11-10, PRE_CANDIDACY",
        "pemilu-2024,        PRESIDEN, 2023-11-13, POST_CANDIDACY",
        "pilkada-ulang-2025, BUPATI,   2025-07-21, PRE_CANDIDACY",
        "pilkada-ulang-2025, WALIKOTA, 2025-07-22, POST_CANDIDACY",
        "psu-pilkada-2024,   BUPATI,   2025-04-01, ANY",
    })
    void theDateOfTheActAndTheContestDecideTheStage(String election, Race race, LocalDate day, CandidacyStage stage) {
        assertThat(classify(ActForm.LIKE, ActTarget.CANDIDATE, day, election, race)
                        .stage())
                .isEqualTo(stage);
    }

    @Test
    void aLikeBeforeDeterminationIsEthicsAndAfterItDiscipline() {
        assertThat(ids(classify(ActForm.LIKE, ActTarget.CANDIDATE, BEFORE))).containsExactly("KE-04");
        assertThat(ids(classify(ActForm.LIKE, ActTarget.CANDIDATE, AFTER))).containsExactly("D-06");
    }

    @Test
    void theKindsOfTheTransitionComeFirstForMedium() {
        Classification result = classify(ActForm.CAMPAIGN_TEAM, ActTarget.CANDIDATE, BEFORE);

        assertThat(finding(result, "D-09"))
                .extracting(RowFinding::kinds, RowFinding::confidence)
                .containsExactly(List.of("TR1", "TR2", "TR3", "SD1", "SD2", "SD3"), Confidence.GENERAL_KNOWLEDGE);
    }

    @Test
    void withoutContestBothStagesStayPossible() {
        ActFacts facts = new ActFacts(ActForm.LIKE, ActTarget.CANDIDATE, Optional.empty(), AFTER, Optional.of(false));

        Classification result = classifier.classify(facts, EmploymentKind.PNS);

        assertThat(ids(result)).containsExactly("KE-04", "D-06");
        assertThat(result.proposed()).allMatch(f -> f.fit() == Fit.POSSIBLE);
        assertThat(result.reviews()).containsExactly("review-no-contest");
    }

    @ParameterizedTest
    @CsvSource({
        "LIKE,              CANDIDATE, 2024-09-23, review-gap",
        "LIKE,              CANDIDATE, 2024-09-22, review-same-day",
        "POST,              SELF,      2024-09-01, review-own-candidacy",
        "CAMPAIGN_PROPS,    SELF,      2024-09-01, review-own-candidacy",
        "FOLLOW,            PARTY,     2024-10-01, review-party-account",
        "CAMPAIGN_PARTICIPATION, CANDIDATE, 2024-10-01, review-number-one",
        "PARTISAN_ACTIVITY, CANDIDATE, 2024-09-01, review-only-aspirant",
        "OTHER,             PARTY,     2024-10-01, review-residual",
        "LIKE,              CANDIDATE, 2022-09-21, review-before-decree",
        "SPOUSE_CAMPAIGN,   PARTY,     2024-10-01, review-no-row",
    })
    void unclearCasesGoToAPersonWithTheReason(ActForm form, ActTarget target, LocalDate day, String review) {
        assertThat(classify(form, target, day).reviews()).contains(review);
    }

    @Test
    void aDayClearlyWithinTheCampaignAsksForNoReview() {
        assertThat(classify(ActForm.LIKE, ActTarget.CANDIDATE, AFTER).reviews()).isEmpty();
    }

    @Test
    void aProjectedContestDrivesNothing() {
        assertThat(classify(
                                ActForm.LIKE,
                                ActTarget.CANDIDATE,
                                LocalDate.of(2028, 9, 1),
                                "pemilu-nasional-2029",
                                Race.DPR)
                        .reviews())
                .containsExactly("review-unfinished-contest");
    }

    @Test
    void unpaidLeaveIsAnElementOfItsRows() {
        assertThat(finding(spouse(Optional.of(true), EmploymentKind.PNS), "KE-07")
                        .fit())
                .isEqualTo(Fit.DOES_NOT_APPLY);
        assertThat(finding(spouse(Optional.empty(), EmploymentKind.PNS), "KE-07")
                        .fit())
                .isEqualTo(Fit.POSSIBLE);
        assertThat(finding(spouse(Optional.of(false), EmploymentKind.PNS), "KE-07")
                        .fit())
                .isEqualTo(Fit.APPLIES);
        assertThat(spouse(Optional.of(false), EmploymentKind.PPPK).reviews()).contains("review-unpaid-leave");
    }

    /** Contract staff and PPPK are punished by their own rules; moral sanction and party membership stay for PPPK. */
    @ParameterizedTest
    @CsvSource({
        "PPPK,    LIKE,             CANDIDATE, 2024-10-01, D-06,  KR",
        "PPPK,    LIKE,             CANDIDATE, 2024-09-01, KE-04, MT",
        "PPPK,    PARTY_MEMBERSHIP, PARTY,     2024-09-01, D-05,  PTDH",
        "NON_ASN, LIKE,             CANDIDATE, 2024-09-01, KE-04, KR",
        "NON_ASN, PARTY_MEMBERSHIP, PARTY,     2024-09-01, D-05,  KR",
        "CPNS,    LIKE,             CANDIDATE, 2024-10-01, D-06,  BR1",
    })
    void theKindOfStaffDecidesTheRegime(
            EmploymentKind staff, ActForm form, ActTarget target, LocalDate day, String row, String kind) {
        Classification result = classifier.classify(facts(form, target, day), staff);

        assertThat(finding(result, row).kinds()).startsWith(kind);
    }

    @Test
    void aRowThatDoesNotApplySaysWhy() {
        assertThat(finding(classify(ActForm.LIKE, ActTarget.CANDIDATE, AFTER), "KE-01")
                        .reasons())
                .containsExactly(
                        Message.of("rule.why.formNot", Message.of("rule.form.LIKE")),
                        Message.of("rule.why.stageNot", Message.of("rule.stage.PRE_CANDIDACY")));
    }

    @Test
    void aRowWithElectionLawBesideItSaysWhomToTell() {
        assertThat(classify(ActForm.FAVOURING_DECISION, ActTarget.CANDIDATE, AFTER)
                        .derivation())
                .extracting(DerivationStep::conclusion)
                .contains(Message.of("rule.conclusion.crime"));
    }

    /** Over all forms, targets, days and kinds of staff. */
    @Test
    void everyDerivationCitesWhatTheBookHoldsAndReadsWithoutAGap() {
        Texts texts = Texts.indonesian();
        for (ActForm form : ActForm.values()) {
            for (ActTarget target : ActTarget.values()) {
                for (LocalDate day : List.of(BEFORE, AFTER, LocalDate.of(2022, 1, 1))) {
                    Arrays.stream(EmploymentKind.values())
                            .map(staff -> classifier.classify(facts(form, target, day), staff))
                            .forEach(result -> readable(result, texts));
                }
            }
        }
    }

    private static void readable(Classification result, Texts texts) {
        assertThat(result.findings()).hasSize(BOOK.entries().size());
        assertThat(BOOK.rules().keySet()).containsAll(result.reviews());
        for (DerivationStep step : result.derivation()) {
            assertThat(BOOK.provisions().keySet()).containsAll(step.provisions());
            assertThat(inBook(step.source())).as(step.source()).isTrue();
            assertThat(texts.get(step.fact()) + texts.get(step.conclusion()))
                    .doesNotContain("[")
                    .doesNotContain("{");
            assertThat(step.rule()).isNotBlank();
        }
        for (RowFinding finding : result.findings()) {
            assertThat(finding.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(texts.get(reason))
                    .doesNotContain("["));
        }
    }

    /** Every rule of a derivation can be opened at its place in the book. */
    private static boolean inBook(String id) {
        return BOOK.rules().containsKey(id)
                || BOOK.entries().containsKey(id)
                || BOOK.sanctionSets().containsKey(id)
                || BOOK.regimes().stream().anyMatch(regime -> regime.id().equals(id));
    }

    private Classification spouse(Optional<Boolean> leave, EmploymentKind staff) {
        return classifier.classify(
                new ActFacts(
                        ActForm.SPOUSE_CAMPAIGN,
                        ActTarget.SPOUSE,
                        Optional.of(new ContestRef("pilkada-2024", Race.BUPATI, "Contoh")),
                        AFTER,
                        leave),
                staff);
    }

    private Classification classify(ActForm form, ActTarget target, LocalDate day) {
        return classifier.classify(facts(form, target, day), EmploymentKind.PNS);
    }

    private Classification classify(ActForm form, ActTarget target, LocalDate day, String election, Race race) {
        return classifier.classify(
                new ActFacts(form, target, Optional.of(new ContestRef(election, race, "")), day, Optional.of(false)),
                EmploymentKind.PNS);
    }

    private static ActFacts facts(ActForm form, ActTarget target, LocalDate day) {
        return new ActFacts(
                form,
                target,
                Optional.of(new ContestRef("pilkada-2024", Race.BUPATI, "Kabupaten Contoh")),
                day,
                Optional.of(false));
    }

    private static RowFinding finding(Classification result, String row) {
        return result.findings().stream()
                .filter(f -> f.entry().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Classification result) {
        return result.proposed().stream().map(RowFinding::entry).toList();
    }
}
