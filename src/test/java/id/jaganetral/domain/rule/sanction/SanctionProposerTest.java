package id.jaganetral.domain.rule.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.Classifier;
import id.jaganetral.domain.rule.classification.DerivationStep;
import id.jaganetral.domain.rule.classification.FrozenRow;
import id.jaganetral.persistence.law.StoredLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sections 1.1, 1.2, 1.4, 3.4 and 5 of the procedure reference, and the levels of the catalogue, row by row. */
class SanctionProposerTest {
    private static final RuleBook BOOK = StoredLaw.shipped().rules();
    private static final LocalDate DAY = LocalDate.of(2024, 10, 16);

    private final SanctionProposer proposer = new SanctionProposer(BOOK);

    @ParameterizedTest
    @CsvSource({
        "KE-01, MT MB",
        "KE-02, MT MB",
        "KE-03, MT MB",
        "KE-04, MT MB",
        "KE-05, MT MB",
        "KE-06, MT MB",
        "KE-07, MT MB",
        "D-01, BR1 BR2 BR3",
        "D-02, BR1 BR2 BR3",
        "D-03, TR1 TR2 TR3",
        "D-04, BR1 BR2 BR3",
        "D-05, PTDH",
        "D-06, BR1 BR2 BR3",
        "D-07, BR1 BR2 BR3",
        "D-08, BR1 BR2 BR3",
        "D-09, TR1 TR2 TR3",
        "D-10, BR1 BR2 BR3",
        "D-11, BR1 BR2 BR3",
        "D-12, BR1 BR2 BR3",
        "PP-02, TR1 TR2 TR3",
        "PP-03, BR1 BR2 BR3",
        "PP-04, BR1 BR2 BR3",
        "PP-05, BR1 BR2 BR3",
        "PP-06, BR1 BR2 BR3",
        "PP-07, BR1 BR2 BR3"
    })
    void eachRowPermitsTheKindsOfItsLevelLightestFirst(String row, String kinds) {
        assertThat(propose(EmploymentKind.PNS, DAY, List.of(), row).permitted()).containsExactly(kinds.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"D-13", "PP-01"})
    void whereNoLevelIsLaidDownNothingIsProposedAndSomebodyMustLook(String row) {
        SanctionProposal proposal = propose(EmploymentKind.PNS, DAY, List.of(), row);

        assertThat(proposal.permitted()).isEmpty();
        assertThat(proposal.reviews()).containsExactly("review-no-level");
    }

    @Test
    void ofSeveralBreachesOnlyOneKindIsProposedFromTheHeaviest() {
        SanctionProposal proposal = propose(EmploymentKind.PNS, DAY, List.of(), "D-09", "D-06");

        assertThat(proposal.permitted()).containsExactly("BR1", "BR2", "BR3");
        assertThat(proposal.derivation()).extracting(DerivationStep::source).contains("heaviest-kind");
    }

    @ParameterizedTest
    @CsvSource({
        "D-03, RG3, TR1 TR2 TR3",
        "D-03, TR1, TR2 TR3",
        "D-03, SD1, TR2 TR3",
        "D-03, TR2, TR3",
        "D-03, TR3, BR1",
        "D-06, RG2, BR1 BR2 BR3",
        "D-06, SD3, BR1 BR2 BR3",
        "D-06, BR1, BR2 BR3",
        "D-06, BR2, BR3"
    })
    void repetitionOfTheSameNatureIsHeavierThanTheLast(String row, String last, String permitted) {
        assertThat(propose(EmploymentKind.PNS, DAY, List.of(earlier(last, true, "2023-01-01")), row)
                        .permitted())
                .containsExactly(permitted.split(" "));
    }

    @Test
    void beyondTheLevelOfTheActTheNextStepIsProposedForAPersonToConfirm() {
        SanctionProposal beyond = propose(EmploymentKind.PNS, DAY, List.of(earlier("TR3", true, "2023-01-01")), "D-03");
        SanctionProposal above = propose(EmploymentKind.PNS, DAY, List.of(earlier("BR3", true, "2023-01-01")), "D-06");

        assertThat(beyond.reviews()).containsExactly("review-beyond-level");
        assertThat(above.permitted()).isEmpty();
        assertThat(above.reviews()).containsExactly("review-beyond-level");
    }

    @Test
    void onlyTheLastOfTheSameNatureCounts() {
        List<EarlierSanction> earlier = List.of(
                earlier("BR2", false, "2023-05-01"),
                earlier("TR1", true, "2023-03-01"),
                earlier("RG1", true, "2022-01-01"),
                earlier("MB", true, "2023-09-01"));

        assertThat(propose(EmploymentKind.PNS, DAY, earlier, "D-03").permitted())
                .containsExactly("TR2", "TR3");
        assertThat(propose(EmploymentKind.PNS, DAY, List.of(earlier("BR1", true, "2023-01-01")), "KE-04")
                        .permitted())
                .containsExactly("MT", "MB");
    }

    @ParameterizedTest
    @CsvSource({
        "PPPK, D-06, KR, review-local-kinds",
        "PPPK, KE-04, MT MB, ",
        "PPPK, D-05, PTDH, ",
        "PPPK_PART_TIME, D-06, KR, review-local-kinds",
        "NON_ASN, D-06, KR, review-local-kinds",
        "NON_ASN, KE-04, KR, review-local-kinds",
        "CPNS, D-06, BR1 BR2 BR3, "
    })
    void otherStaffFollowTheirOwnRegime(EmploymentKind staff, String row, String kinds, String review) {
        SanctionProposal proposal = propose(staff, DAY, List.of(), row);

        assertThat(proposal.permitted()).containsExactly(kinds.split(" "));
        assertThat(proposal.reviews()).isEqualTo(review == null ? List.of() : List.of(review));
        assertThat(proposal.derivation().get(0).source())
                .isEqualTo(BOOK.regime(staff).id());
    }

    /** Source and conclusion of each step, in order. */
    private static List<String> way(SanctionProposal proposal) {
        return proposal.derivation().stream()
                .map(step -> step.source() + " " + step.conclusion().key())
                .toList();
    }

    @Test
    void theWayToTheRangeIsToldStepByStep() {
        assertThat(way(propose(EmploymentKind.PNS, DAY, List.of(), "D-06")))
                .containsExactly("regime-pns rule.conclusion.regime", "decision-level rule.conclusion.range");
        assertThat(way(propose(EmploymentKind.PNS, DAY, List.of(), "D-09", "D-06")))
                .containsExactly(
                        "regime-pns rule.conclusion.regime",
                        "heaviest-kind rule.conclusion.oneKind",
                        "decision-level rule.conclusion.range");
        assertThat(way(propose(EmploymentKind.PNS, DAY, List.of(), "D-13")))
                .containsExactly("regime-pns rule.conclusion.regime", "review-no-level rule.conclusion.review");
        assertThat(way(propose(EmploymentKind.PNS, DAY, List.of(earlier("TR1", true, "2023-01-01")), "D-03")))
                .containsExactly(
                        "regime-pns rule.conclusion.regime",
                        "medium-regime rule.conclusion.transition",
                        "decision-level rule.conclusion.range",
                        "repetition rule.conclusion.heavier");
        assertThat(way(propose(EmploymentKind.PNS, DAY, List.of(earlier("TR3", true, "2023-01-01")), "D-03")))
                .endsWith("repetition rule.conclusion.beyond");
    }

    @Test
    void theStepsNameTheKinds() {
        SanctionProposal proposal =
                propose(EmploymentKind.PNS, DAY, List.of(earlier("TR2", true, "2023-01-01")), "D-03");
        List<DerivationStep> steps = proposal.derivation();
        String heaviest = BOOK.kind("TR3").name();

        assertThat(steps.get(2).conclusion().arguments().get(0).toString()).contains(heaviest, "; ");
        assertThat(steps.get(3).conclusion().arguments()).containsExactly(heaviest);
        assertThat(new WeighedFactor("motive", "Motif", true, "BAP 4").words()).isEqualTo("Motif (BAP 4)");
    }

    @Test
    void onceTheOfficeLaysDownTheDayTheKindsProperAreUsed() {
        SanctionSet medium = BOOK.sanctionSet("DISCIPLINE_MEDIUM");
        Map<String, SanctionSet> sets = new HashMap<>(BOOK.sanctionSets());
        sets.put(
                medium.id(),
                new SanctionSet(
                        medium.id(),
                        medium.title(),
                        medium.kinds(),
                        medium.transitional(),
                        Optional.of(DAY),
                        medium.provision(),
                        medium.origin()));
        RuleBook regular = new RuleBook(
                BOOK.version(),
                BOOK.sources(),
                BOOK.instruments(),
                BOOK.provisions(),
                BOOK.entries(),
                BOOK.kinds(),
                sets,
                BOOK.deadlines(),
                BOOK.elections(),
                BOOK.rules(),
                BOOK.factors(),
                BOOK.regimes(),
                BOOK.addressees());
        ChosenClassification choice = choice(EmploymentKind.PNS, "D-03");

        SanctionProposal onTheDay = new SanctionProposer(regular).propose(choice, DAY, List.of());
        SanctionProposal before = new SanctionProposer(regular).propose(choice, DAY.minusDays(1), List.of());

        assertThat(onTheDay.permitted()).containsExactly("SD1", "SD2", "SD3");
        assertThat(way(onTheDay)).contains("medium-regime rule.conclusion.regular");
        assertThat(before.permitted()).containsExactly("TR1", "TR2", "TR3");
        assertThat(new SanctionProposer(regular)
                        .propose(
                                choice,
                                DAY,
                                List.of(earlier("RG3", true, "2023-01-01"), earlier("TR3", true, "2023-06-01")))
                        .permitted())
                .containsExactly("BR1");
    }

    static Stream<String> rows() {
        return BOOK.catalogue().stream().map(CatalogueEntry::id);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyStepOfEveryProposalCitesEntriesThatExist(String row) {
        for (EmploymentKind staff : EmploymentKind.values()) {
            for (String last : BOOK.kinds().keySet()) {
                SanctionProposal proposal = propose(staff, DAY, List.of(earlier(last, true, "2023-01-01")), row);
                assertThat(proposal.derivation()).isNotEmpty().allSatisfy(step -> {
                    assertThat(BOOK.rules().containsKey(step.source())
                                    || BOOK.regimes().stream().anyMatch(r -> r.id().equals(step.source())))
                            .as(step.source())
                            .isTrue();
                    assertThat(step.provisions()).isNotEmpty().allMatch(BOOK.provisions()::containsKey);
                });
                assertThat(proposal.reviews()).allMatch(BOOK.rules()::containsKey);
                assertThat(proposal.permitted())
                        .isSortedAccordingTo((a, b) -> Integer.compare(
                                BOOK.kind(a).order(), BOOK.kind(b).order()));
                Optional.of(last)
                        .map(BOOK::kind)
                        .filter(k -> k.order() > 10 && k.order() < 20)
                        .ifPresent(k -> assertThat(proposal.permitted())
                                .filteredOn(p -> BOOK.kind(p).order() > 10
                                        && BOOK.kind(p).order() < 20)
                                .allMatch(p -> BOOK.kind(p).heavierThan(k)));
            }
        }
    }

    private static EarlierSanction earlier(String kind, boolean same, String day) {
        return new EarlierSanction(kind, LocalDate.parse(day), same, "PKR-2023-0001");
    }

    private SanctionProposal propose(
            EmploymentKind staff, LocalDate day, List<EarlierSanction> earlier, String... rows) {
        return proposer.propose(choice(staff, rows), day, earlier);
    }

    private static ChosenClassification choice(EmploymentKind staff, String... rows) {
        Classifier classifier = new Classifier(BOOK);
        ActFacts facts = new ActFacts(ActForm.LIKE, ActTarget.CANDIDATE, Optional.empty(), DAY, Optional.empty());
        List<String> kinds = Arrays.stream(rows)
                .map(row -> classifier.kinds(BOOK.entry(row), staff))
                .max((a, b) -> Integer.compare(level(a), level(b)))
                .orElseThrow();
        return new ChosenClassification(
                classifier.classify(facts, staff),
                Arrays.stream(rows)
                        .map(row -> FrozenRow.of(BOOK.entry(row), BOOK))
                        .toList(),
                BOOK.entry(rows[0]).track(),
                kinds,
                "alasan",
                "Petugas",
                Instant.EPOCH);
    }

    private static int level(List<String> kinds) {
        return kinds.isEmpty() ? -1 : BOOK.kind(kinds.get(0)).level().ordinal();
    }
}
