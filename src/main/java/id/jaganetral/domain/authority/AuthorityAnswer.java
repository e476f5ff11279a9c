package id.jaganetral.domain.authority;

import id.jaganetral.domain.rule.Confidence;
import id.jaganetral.domain.rule.Rule;
import id.jaganetral.domain.rule.classification.DerivationStep;
import java.util.List;
import java.util.Optional;

/**
 * Who may punish (pejabat yang berwenang menghukum), as a proposal that explains itself.
 *
 * @param ruleVersion edition of the rule book it was found with
 * @param decider empty when everybody who could decide is involved
 * @param examiner who examines, or sits in the team, as direct superior (atasan langsung); empty when nobody is known
 * @param team whether a team examines
 * @param mustPropose whether the result goes up to another official (laporan kewenangan)
 * @param onProposalOf words for who proposes to the decider, empty when nobody has to
 * @param row the row of the table the decider rests on, empty when authority only moved up
 * @param provisions ids of the provisions, the granting one first
 * @param confidence the weakest of what the answer rests on
 * @param derivation how it was reached, each official in turn
 * @param warnings rules to be shown as warnings
 */
public record AuthorityAnswer(
        String ruleVersion,
        AuthorityQuestion question,
        Optional<Official> decider,
        Optional<Official> examiner,
        Team team,
        boolean mustPropose,
        String onProposalOf,
        Optional<AuthorityRow> row,
        List<String> provisions,
        Confidence confidence,
        List<DerivationStep> derivation,
        List<Rule> warnings) {
    public AuthorityAnswer {
        provisions = List.copyOf(provisions);
        derivation = List.copyOf(derivation);
        warnings = List.copyOf(warnings);
    }

    /** Who examines (tim pemeriksa). */
    public enum Team {
        /** The direct superior alone. */
        NONE,
        /** The direct superior or a team. */
        ALLOWED,
        /** A team. */
        REQUIRED
    }
}
