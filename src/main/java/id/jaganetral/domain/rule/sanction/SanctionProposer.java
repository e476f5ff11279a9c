package id.jaganetral.domain.rule.sanction;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionKind;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.SanctionSet;
import id.jaganetral.domain.rule.classification.ChosenClassification;
import id.jaganetral.domain.rule.classification.DerivationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes the kinds an official may choose from: those of the heaviest row that are in use on the day, and heavier ones
 * for whoever was punished before for a breach of the same nature.
 */
public final class SanctionProposer {
    private static final String REPETITION = "repetition";
    private static final Set<SanctionLevel> GRADED =
            EnumSet.of(SanctionLevel.LIGHT, SanctionLevel.MEDIUM, SanctionLevel.HEAVY);

    private final RuleBook book;

    public SanctionProposer(RuleBook book) {
        this.book = book;
    }

    /**
     * Proposes.
     *
     * @param day the day of the proposal; the kinds in use differ over time
     * @param earlier sanctions the person was given before
     */
    public SanctionProposal propose(ChosenClassification choice, LocalDate day, List<EarlierSanction> earlier) {
        List<DerivationStep> steps = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        regime(choice, steps);
        several(choice, steps);
        List<SanctionKind> range = inUse(choice, day, steps);
        if (range.isEmpty()) {
            reviews.add("review-no-level");
            step("review-no-level", Message.of("rule.fact.noLevel"), Message.of("rule.conclusion.review"), steps);
        }
        if (range.stream().anyMatch(kind -> kind.level() == SanctionLevel.CONTRACT)) {
            reviews.add("review-local-kinds");
        }
        List<SanctionKind> permitted = repeated(range, day, earlier, steps, reviews);
        return new SanctionProposal(permitted.stream().map(SanctionKind::code).toList(), reviews, steps);
    }

    private void regime(ChosenClassification choice, List<DerivationStep> steps) {
        Regime regime = book.regime(choice.proposal().staff());
        steps.add(new DerivationStep(
                Message.of(
                        "rule.fact.staff",
                        Message.of("rule.staff." + choice.proposal().staff())),
                regime.id(),
                regime.text(),
                regime.provisions(),
                regime.origin().confidence(),
                Message.of("rule.conclusion.regime", regime.title())));
    }

    private void several(ChosenClassification choice, List<DerivationStep> steps) {
        if (choice.rows().size() > 1) {
            step(
                    "heaviest-kind",
                    Message.of("rule.fact.rows", String.join(", ", choice.rows())),
                    Message.of("rule.conclusion.oneKind"),
                    steps);
        }
    }

    /** Of the kinds of the heaviest row those in use on the day, lightest first. */
    private List<SanctionKind> inUse(ChosenClassification choice, LocalDate day, List<DerivationStep> steps) {
        List<SanctionSet> sets = book.sanctionSets().values().stream()
                .filter(set -> choice.kinds().stream().anyMatch(set::contains))
                .toList();
        sets.stream().filter(set -> !set.transitional().isEmpty()).forEach(set -> {
            boolean transition = set.inTransition(day);
            step(
                    "medium-regime",
                    Message.of("rule.fact.day", day),
                    Message.of(transition ? "rule.conclusion.transition" : "rule.conclusion.regular"),
                    steps);
        });
        List<SanctionKind> range = choice.kinds().stream()
                .filter(book.kinds()::containsKey)
                .filter(code -> sets.stream().anyMatch(set -> set.inUse(day).contains(code)))
                .map(book::kind)
                .sorted(Comparator.comparingInt(SanctionKind::order))
                .toList();
        if (!range.isEmpty()) {
            step(
                    "decision-level",
                    Message.of("rule.fact.rows", String.join(", ", choice.rows())),
                    Message.of("rule.conclusion.range", names(range)),
                    steps);
        }
        return range;
    }

    private static String names(List<SanctionKind> kinds) {
        return String.join("; ", kinds.stream().map(SanctionKind::name).toList());
    }

    /** Heavier than the last sanction for a breach of the same nature; at least the next on the ladder. */
    private List<SanctionKind> repeated(
            List<SanctionKind> range,
            LocalDate day,
            List<EarlierSanction> earlier,
            List<DerivationStep> steps,
            List<String> reviews) {
        Optional<EarlierSanction> last = earlier.stream()
                .filter(EarlierSanction::sameNature)
                .filter(e -> graded(e.kind()))
                .max(Comparator.comparing(EarlierSanction::decidedOn));
        boolean comparable = range.stream().anyMatch(kind -> GRADED.contains(kind.level()));
        if (last.isEmpty() || !comparable) {
            return range;
        }
        SanctionKind before = book.kind(last.get().kind());
        Message fact = Message.of(
                "rule.fact.earlier",
                before.name(),
                last.get().decidedOn(),
                last.get().source());
        List<SanctionKind> heavier =
                range.stream().filter(kind -> kind.heavierThan(before)).toList();
        if (!heavier.isEmpty()) {
            step(REPETITION, fact, Message.of("rule.conclusion.heavier", names(heavier)), steps);
            return heavier;
        }
        reviews.add("review-beyond-level");
        List<SanctionKind> next = next(before, day);
        step(REPETITION, fact, Message.of("rule.conclusion.beyond", names(next)), steps);
        return next;
    }

    private boolean graded(String code) {
        return book.kinds().containsKey(code) && GRADED.contains(book.kind(code).level());
    }

    /** The next step of the ladder, whatever the level laid down for the act. */
    private List<SanctionKind> next(SanctionKind before, LocalDate day) {
        List<SanctionKind> heavier = book.ladder().stream()
                .filter(kind -> GRADED.contains(kind.level()) && kind.heavierThan(before))
                .filter(kind -> book.sanctionSets().values().stream()
                        .noneMatch(set ->
                                set.contains(kind.code()) && !set.inUse(day).contains(kind.code())))
                .toList();
        return heavier.isEmpty() ? List.of() : List.of(heavier.get(0));
    }

    private void step(String ruleId, Message fact, Message conclusion, List<DerivationStep> steps) {
        Rule rule = book.rule(ruleId);
        steps.add(new DerivationStep(
                fact, rule.id(), rule.text(), rule.provisions(), rule.origin().confidence(), conclusion));
    }
}
