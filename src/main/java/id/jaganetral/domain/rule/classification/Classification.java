package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.ActFacts;
import id.jaganetral.domain.rule.CandidacyStage;
import java.util.List;

/**
 * A proposal (usulan klasifikasi), never a verdict: which rows can apply to an act and why, and what a person must look
 * at.
 *
 * @param ruleVersion edition of the rule book it was made with
 * @param stage whether candidates had been determined; {@code ANY} when that could not be told
 * @param findings every row of the catalogue, the fitting ones first
 * @param reviews ids of the rules that ask for a person's eye (telaah manual)
 * @param derivation how it was reached
 */
public record Classification(
        String ruleVersion,
        ActFacts facts,
        EmploymentKind staff,
        CandidacyStage stage,
        List<RowFinding> findings,
        List<String> reviews,
        List<DerivationStep> derivation) {
    public Classification {
        findings = List.copyOf(findings);
        reviews = List.copyOf(reviews);
        derivation = List.copyOf(derivation);
    }

    /** Rows that apply or may apply. */
    public List<RowFinding> proposed() {
        return findings.stream().filter(f -> f.fit() != Fit.DOES_NOT_APPLY).toList();
    }

    public boolean needsReview() {
        return !reviews.isEmpty();
    }
}
