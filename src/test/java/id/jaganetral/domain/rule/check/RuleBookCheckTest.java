package id.jaganetral.domain.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.casefile.CaseStory;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.Addressee;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Election;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Origin;
import id.jaganetral.domain.rule.Race;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.Validity;
import id.jaganetral.domain.rule.check.BookFinding.Problem;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of the rule book on one fault planted in the shipped one, which has none. */
class RuleBookCheckTest {
    private static final RuleBook BOOK = CaseStory.BOOK;
    private static final String NOWHERE = "nowhere";
    private static final Validity BACKWARDS =
            new Validity(Optional.of(LocalDate.of(2024, 2, 2)), Optional.of(LocalDate.of(2024, 2, 1)));
    private static final Origin UNKNOWN_SOURCE = new Origin(Confidence.ONE_SOURCE, List.of(NOWHERE), "", false);
    private static final Origin NO_SOURCE = new Origin(Confidence.TWO_SOURCES, List.of(), "", false);

    @Test
    void theShippedBookHasNoFinding() {
        assertThat(RuleBookCheck.findings(BOOK)).isEmpty();
    }

    static Stream<Arguments> faults() {
        Stream<Arguments> origins = Stream.of(
                        "instruments pp94",
                        "provisions pp94-27",
                        "entries D-06",
                        "kinds BR1",
                        "sanctionSets CONTRACT",
                        "deadlines D04",
                        "rules transfer")
                .map(words -> words.split(" "))
                .flatMap(at -> Stream.of(
                        fault(at, "origin", UNKNOWN_SOURCE, new BookFinding(at[1], Problem.UNKNOWN_SOURCE, NOWHERE)),
                        fault(at, "origin", NO_SOURCE, new BookFinding(at[1], Problem.NO_SOURCE, ""))));
        Stream<Arguments> validity = Stream.of("instruments pp94", "provisions pp94-27", "entries D-06")
                .map(words -> words.split(" "))
                .map(at -> fault(at, "validity", BACKWARDS, new BookFinding(at[1], Problem.WRONG_ORDER, "")));
        Stream<Arguments> provisions = Stream.of("deadlines D04", "rules transfer", "factors " + factor())
                .map(words -> words.split(" "))
                .flatMap(at -> Stream.of(
                        fault(at, "provisions", List.of(), new BookFinding(at[1], Problem.NO_PROVISION, "")),
                        fault(
                                at,
                                "provisions",
                                List.of(NOWHERE),
                                new BookFinding(at[1], Problem.UNKNOWN_PROVISION, NOWHERE))));
        return Stream.of(origins, validity, provisions, single()).flatMap(one -> one);
    }

    private static Stream<Arguments> single() {
        return Stream.of(
                fault("provisions pp94-27", "instrument", NOWHERE, Problem.UNKNOWN_INSTRUMENT, NOWHERE),
                fault("provisions pp94-27", "text", " ", Problem.NO_TEXT, ""),
                fault("entries D-06", "basis", List.of(), Problem.NO_PROVISION, ""),
                fault("entries D-06", "targets", Set.of(), Problem.NO_TARGET, ""),
                fault("entries D-06", "appliesTo", Set.of(), Problem.NO_STAFF, ""),
                fault("entries D-06", "sanctions", Optional.of(NOWHERE), Problem.UNKNOWN_SANCTIONS, NOWHERE),
                fault(
                        "entries D-06",
                        "basis",
                        List.of(new LegalBasis(LegalBasis.Role.NORM, NOWHERE, "")),
                        Problem.UNKNOWN_PROVISION,
                        NOWHERE),
                fault(
                        "entries D-06",
                        "reviews",
                        List.of(new CatalogueEntry.Review(CatalogueEntry.Review.When.ALWAYS, NOWHERE)),
                        Problem.UNKNOWN_RULE,
                        NOWHERE),
                fault("kinds BR1", "provision", NOWHERE, Problem.UNKNOWN_PROVISION, NOWHERE),
                fault("kinds BR1", "replaces", Optional.of(NOWHERE), Problem.UNKNOWN_KIND, NOWHERE),
                fault("sanctionSets CONTRACT", "provision", NOWHERE, Problem.UNKNOWN_PROVISION, NOWHERE),
                fault("sanctionSets CONTRACT", "kinds", List.of(), Problem.NO_KIND, ""),
                fault("sanctionSets CONTRACT", "kinds", List.of(NOWHERE), Problem.UNKNOWN_KIND, NOWHERE),
                fault("sanctionSets CONTRACT", "transitional", List.of(NOWHERE), Problem.UNKNOWN_KIND, NOWHERE));
    }

    private static String factor() {
        return BOOK.factors().keySet().iterator().next();
    }

    private static Arguments fault(String at, String component, Object value, Problem problem, String detail) {
        String[] place = at.split(" ");
        return fault(place, component, value, new BookFinding(place[1], problem, detail));
    }

    private static Arguments fault(String[] at, String component, Object value, BookFinding finding) {
        return Arguments.of(at[0], at[1], component, value, finding);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @MethodSource("faults")
    void aFaultIsFoundWhereItLies(String map, String id, String component, Object value, BookFinding finding) {
        RuleBook faulty = changed(map, id, entry -> with(entry, component, value));

        assertThat(RuleBookCheck.findings(faulty)).containsExactly(finding);
    }

    @Test
    void aRowMustBeFilledByAFormStatedOrInferred() {
        RuleBook inferred = changed(
                "entries",
                "D-06",
                entry -> with(with(entry, "inferredForms", BOOK.entry("D-06").forms()), "forms", Set.of()));
        RuleBook none =
                changed("entries", "D-06", entry -> with(with(entry, "inferredForms", Set.of()), "forms", Set.of()));

        assertThat(RuleBookCheck.findings(inferred)).isEmpty();
        assertThat(RuleBookCheck.findings(none)).containsExactly(new BookFinding("D-06", Problem.NO_FORM, ""));
    }

    @Test
    void counterpartsPointAtEachOther() {
        CatalogueEntry one = BOOK.entries().values().stream()
                .filter(entry -> entry.counterpart().isPresent())
                .findFirst()
                .orElseThrow();
        String other = one.counterpart().orElseThrow();

        assertThat(RuleBookCheck.findings(
                        changed("entries", other, entry -> with(entry, "counterpart", Optional.empty()))))
                .containsExactly(new BookFinding(one.id(), Problem.COUNTERPART_NOT_BACK, other));
        assertThat(RuleBookCheck.findings(
                        changed("entries", one.id(), entry -> with(entry, "counterpart", Optional.of(NOWHERE)))))
                .containsExactlyInAnyOrder(
                        new BookFinding(one.id(), Problem.UNKNOWN_COUNTERPART, NOWHERE),
                        new BookFinding(other, Problem.COUNTERPART_NOT_BACK, one.id()));
    }

    @Test
    void whatReplacesAProvisionFollowsItTheNextDay() {
        CatalogueEntry entry = BOOK.entries().values().stream()
                .filter(one -> !one.provisions(LegalBasis.Role.SUCCESSOR).isEmpty())
                .findFirst()
                .orElseThrow();
        String successor = entry.provisions(LegalBasis.Role.SUCCESSOR).get(0);
        LocalDate first = BOOK.provision(successor).validity().from().orElseThrow();
        for (int off : new int[] {-1, 1}) {
            Validity late = new Validity(
                    Optional.of(first.plusDays(off)),
                    BOOK.provision(successor).validity().to());
            RuleBook faulty = changed("provisions", successor, provision -> with(provision, "validity", late));

            assertThat(RuleBookCheck.findings(faulty)).contains(new BookFinding(entry.id(), Problem.GAP, successor));
        }
    }

    @Test
    void kindsStandInOrderOfWeightAndNoneTwice() {
        SanctionSet heavy = BOOK.sanctionSets().values().stream()
                .filter(set -> set.kinds().contains("BR1"))
                .findFirst()
                .orElseThrow();

        assertThat(ladder(heavy.id(), "BR2", "BR1"))
                .containsExactly(new BookFinding(heavy.id(), Problem.WEIGHT_ORDER, "BR1"));
        assertThat(ladder(heavy.id(), "BR1", "BR1"))
                .containsExactly(new BookFinding(heavy.id(), Problem.WEIGHT_ORDER, "BR1"));
        assertThat(ladder(heavy.id(), "BR1", "BR3")).isEmpty();
    }

    private static List<BookFinding> ladder(String set, String... codes) {
        return RuleBookCheck.findings(changed("sanctionSets", set, one -> with(one, "kinds", List.of(codes))));
    }

    @Test
    void stagesOfAnElectionAreInOrderOnceAndOfItsOwnRaces() {
        Election election = BOOK.election("pilkada-2024").orElseThrow();
        Election.Stage stage = election.stages().get(0);
        String name = "pilkada-2024/" + stage.id();
        Race foreign = Arrays.stream(Race.values())
                .filter(race -> !election.races().contains(race))
                .findFirst()
                .orElseThrow();

        assertThat(stages(election, stage, stage)).containsExactly(new BookFinding(name, Problem.TWICE, ""));
        assertThat(stages(election, with(stage, "end", stage.start().minusDays(1))))
                .containsExactly(new BookFinding(name, Problem.WRONG_ORDER, ""));
        assertThat(stages(election, with(stage, "end", stage.start()))).isEmpty();
        assertThat(stages(election, with(stage, "races", Set.of(foreign))))
                .containsExactly(new BookFinding(name, Problem.OTHER_RACE, ""));
        assertThat(stages(election, with(stage, "origin", UNKNOWN_SOURCE)))
                .containsExactly(new BookFinding(name, Problem.UNKNOWN_SOURCE, NOWHERE));
        assertThat(RuleBookCheck.findings(changed(
                        "elections", "pilkada-2024", one -> with(with(one, "stages", List.of()), "races", Set.of()))))
                .containsExactly(new BookFinding("pilkada-2024", Problem.NO_RACE, ""));
    }

    private static List<BookFinding> stages(Election election, Election.Stage... stages) {
        return RuleBookCheck.findings(changed("elections", election.id(), one -> with(one, "stages", List.of(stages))));
    }

    @Test
    void everyKindOfStaffHasExactlyOneRegime() {
        Regime first = BOOK.regimes().get(0);
        List<Regime> without = BOOK.regimes().subList(1, BOOK.regimes().size());
        List<Regime> doubled = new ArrayList<>(BOOK.regimes());
        doubled.add(first);

        assertThat(RuleBookCheck.findings(with(BOOK, "regimes", without)))
                .containsExactlyInAnyOrderElementsOf(regimes(first.appliesTo(), "0"));
        assertThat(RuleBookCheck.findings(with(BOOK, "regimes", doubled)))
                .containsExactlyInAnyOrderElementsOf(regimes(first.appliesTo(), "2"));
    }

    private static List<BookFinding> regimes(Set<EmploymentKind> kinds, String found) {
        return kinds.stream()
                .map(kind -> new BookFinding(kind.name(), Problem.REGIMES, found))
                .toList();
    }

    @Test
    void aRegimeRestsOnWhatIsThere() {
        String id = BOOK.regimes().get(0).id();

        assertThat(regime("provisions", List.of(NOWHERE)))
                .containsExactly(new BookFinding(id, Problem.UNKNOWN_PROVISION, NOWHERE));
        assertThat(regime("sanctions", Optional.of(NOWHERE)))
                .containsExactly(new BookFinding(id, Problem.UNKNOWN_SANCTIONS, NOWHERE));
        assertThat(regime("origin", UNKNOWN_SOURCE))
                .containsExactly(new BookFinding(id, Problem.UNKNOWN_SOURCE, NOWHERE));
    }

    private static List<BookFinding> regime(String component, Object value) {
        List<Regime> regimes = new ArrayList<>(BOOK.regimes());
        regimes.set(0, with(regimes.get(0), component, value));
        return RuleBookCheck.findings(with(BOOK, "regimes", regimes));
    }

    @Test
    void exactlyOneBodyOverseesOnEachDayAroundAChange() {
        List<Addressee> overseers = BOOK.addressees().stream()
                .filter(one -> one.role() == Addressee.Role.OVERSIGHT)
                .toList();
        Addressee ending = overseers.stream()
                .filter(one -> one.validity().to().isPresent())
                .findFirst()
                .orElseThrow();
        LocalDate last = ending.validity().to().orElseThrow();
        LocalDate next = last.plusDays(1);

        assertThat(until(ending, last.minusDays(1)))
                .contains(new BookFinding(ending.id(), Problem.OVERSEERS, "0 (" + last + ")"));
        assertThat(until(ending, next)).contains(new BookFinding(ending.id(), Problem.OVERSEERS, "2 (" + next + ")"));
        assertThat(addressee(ending, with(ending, "origin", UNKNOWN_SOURCE)))
                .containsExactly(new BookFinding(ending.id(), Problem.UNKNOWN_SOURCE, NOWHERE));
    }

    private static List<BookFinding> until(Addressee addressee, LocalDate last) {
        Validity changed = new Validity(addressee.validity().from(), Optional.of(last));
        return addressee(addressee, with(addressee, "validity", changed));
    }

    private static List<BookFinding> addressee(Addressee before, Addressee after) {
        List<Addressee> all = new ArrayList<>(BOOK.addressees());
        all.set(all.indexOf(before), after);
        return RuleBookCheck.findings(with(BOOK, "addressees", all));
    }

    @Test
    void aFindingReadsAsASentence() {
        assertThat(new BookFinding("D-06", Problem.UNKNOWN_PROVISION, "x").toString())
                .isEqualTo("D-06: unknown provision x");
        assertThat(new BookFinding("D-06", Problem.NO_FORM, "").toString())
                .isEqualTo("D-06: can be filled by no form of act");
    }

    /** The shipped book with one entry of a map changed. */
    @SuppressWarnings("unchecked")
    private static RuleBook changed(String map, String id, UnaryOperator<Record> change) {
        Map<String, Record> copy = new LinkedHashMap<>((Map<String, Record>) value(BOOK, map));
        copy.computeIfPresent(id, (key, entry) -> change.apply(entry));
        return with(BOOK, map, copy);
    }

    /** The record with one component changed. */
    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? value : value(record, component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object value(Record record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
