package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.ActForm;
import id.jaganetral.domain.rule.ActTarget;
import id.jaganetral.domain.rule.CatalogueEntry;
import id.jaganetral.domain.rule.LegalBasis;
import id.jaganetral.domain.rule.Regime;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.RuleBook;
import id.jaganetral.domain.rule.SanctionLevel;
import id.jaganetral.domain.rule.SanctionSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Proposes rows of the catalogue for an act, with the whole way from fact to conclusion. */
public final class Classifier {
    private final RuleBook book;
    private final StageFinder stages;

    public Classifier(RuleBook book) {
        this.book = book;
        this.stages = new StageFinder(book);
    }

    public Classification classify(ActFacts facts, EmploymentKind staff) {
        Regime regime = book.regime(staff);
        StageFinding stage = stages.find(facts);
        List<RowFinding> findings = book.catalogue().stream()
                .map(entry -> RowMatcher.match(entry, facts, staff, stage.stage(), kinds(entry, regime)))
                .sorted(Comparator.comparing(RowFinding::fit))
                .toList();
        List<DerivationStep> steps = new ArrayList<>();
        steps.add(regimeStep(regime, staff));
        steps.addAll(stage.steps());
        findings.stream()
                .filter(f -> f.fit() != Fit.DOES_NOT_APPLY)
                .forEach(finding -> steps.addAll(rowSteps(finding, facts)));
        Set<String> reviews = new LinkedHashSet<>(stage.reviews());
        reviews.addAll(reviews(facts, staff, stage, findings));
        return new Classification(book.version(), facts, staff, stage.stage(), findings, List.copyOf(reviews), steps);
    }

    /** What an official may choose from for this row under this regime, lightest first. */
    public List<String> kinds(CatalogueEntry entry, EmploymentKind staff) {
        return kinds(entry, book.regime(staff));
    }

    private List<String> kinds(CatalogueEntry entry, Regime regime) {
        return entry.sanctions()
                .map(book::sanctionSet)
                .map(set -> replaced(set, regime)
                        ? book.sanctionSet(regime.sanctions().orElseThrow())
                        : set)
                .map(SanctionSet::all)
                .orElse(List.of());
    }

    private boolean replaced(SanctionSet set, Regime regime) {
        SanctionLevel level = book.kind(set.kinds().get(0)).level();
        boolean kept = (level == SanctionLevel.MORAL && regime.keepsMoral())
                || (level == SanctionLevel.DISMISSAL && regime.keepsDismissal());
        return regime.sanctions().isPresent() && !kept;
    }

    private static DerivationStep regimeStep(Regime regime, EmploymentKind staff) {
        return new DerivationStep(
                Message.of("rule.fact.staff", Message.of("rule.staff." + staff)),
                regime.id(),
                regime.text(),
                regime.provisions(),
                regime.origin().confidence(),
                Message.of("rule.conclusion.regime", regime.title()));
    }

    private List<DerivationStep> rowSteps(RowFinding finding, ActFacts facts) {
        CatalogueEntry entry = book.entry(finding.entry());
        List<DerivationStep> steps = new ArrayList<>();
        List<String> norms = new ArrayList<>(entry.provisions(LegalBasis.Role.NORM));
        norms.addAll(entry.provisions(LegalBasis.Role.SUCCESSOR));
        if (norms.isEmpty()) {
            norms.addAll(entry.provisions(LegalBasis.Role.SANCTION));
        }
        steps.add(new DerivationStep(
                Message.of(
                        "rule.fact.act",
                        Message.of("rule.form." + facts.form()),
                        Message.of("rule.target." + facts.target())),
                entry.id(),
                entry.row() + ": " + entry.description(),
                norms,
                finding.confidence(),
                Message.of("rule.conclusion." + finding.fit(), entry.id(), entry.title())));
        if (!finding.kinds().isEmpty()) {
            steps.add(sanctionStep(finding, entry));
        }
        List<String> crimes = entry.provisions(LegalBasis.Role.ELECTION_LAW_PARALLEL);
        if (!crimes.isEmpty()) {
            Rule crime = book.rule("election-crime");
            steps.add(new DerivationStep(
                    Message.of("rule.fact.row", entry.id(), entry.title()),
                    crime.id(),
                    crime.text(),
                    crimes,
                    crime.origin().confidence(),
                    Message.of("rule.conclusion.crime")));
        }
        return steps;
    }

    private DerivationStep sanctionStep(RowFinding finding, CatalogueEntry entry) {
        List<String> articles = entry.provisions(LegalBasis.Role.SANCTION);
        Set<String> provisions = new LinkedHashSet<>(articles);
        finding.kinds().forEach(code -> provisions.add(book.kind(code).provision()));
        SanctionLevel level = book.kind(finding.kinds().get(0)).level();
        return new DerivationStep(
                Message.of("rule.fact.row", entry.id(), entry.title()),
                entry.sanctions().orElseThrow(),
                entry.sanctions().map(id -> book.sanctionSet(id).title()).orElseThrow(),
                List.copyOf(provisions),
                entry.sanctionConfidence().weaker(entry.articlesConfidence()),
                Message.of("rule.conclusion.level", Message.of("rule.level." + level)));
    }

    private Set<String> reviews(ActFacts facts, EmploymentKind staff, StageFinding stage, List<RowFinding> findings) {
        Set<String> reviews = new LinkedHashSet<>();
        List<CatalogueEntry> proposed = findings.stream()
                .filter(f -> f.fit() != Fit.DOES_NOT_APPLY)
                .map(f -> book.entry(f.entry()))
                .toList();
        if (facts.target() == ActTarget.SELF && facts.form() != ActForm.CANDIDACY_APPROACH) {
            reviews.add("review-own-candidacy");
        }
        if (facts.target() == ActTarget.PARTY && facts.form().online()) {
            reviews.add("review-party-account");
        }
        proposed.forEach(entry -> entry.reviews().stream()
                .filter(r -> RowMatcher.arises(r, facts, stage.stage()))
                .forEach(r -> reviews.add(r.rule())));
        if (withoutLeaveRight(staff) && proposed.stream().anyMatch(CatalogueEntry::withoutUnpaidLeave)) {
            reviews.add("review-unpaid-leave");
        }
        if (proposed.isEmpty()) {
            boolean tooEarly = book.catalogue().stream()
                    .noneMatch(e -> e.decree() && e.validity().covers(facts.actedOn()));
            reviews.add(tooEarly ? "review-before-decree" : "review-no-row");
        }
        return reviews;
    }

    private static boolean withoutLeaveRight(EmploymentKind staff) {
        return staff == EmploymentKind.PPPK || staff == EmploymentKind.PPPK_PART_TIME;
    }
}
