package id.jaganetral.domain.rule.sanction;

import id.jaganetral.domain.rule.classification.DerivationStep;
import java.util.List;

/**
 * What may be proposed (usulan sanksi).
 *
 * @param permitted codes of the kinds within the range, lightest first; empty where no level is laid down
 * @param reviews ids of the rules that ask for a person's eye
 * @param derivation how it was reached
 */
public record SanctionProposal(List<String> permitted, List<String> reviews, List<DerivationStep> derivation) {
    public SanctionProposal {
        permitted = List.copyOf(permitted);
        reviews = List.copyOf(reviews);
        derivation = List.copyOf(derivation);
    }

    public boolean permits(String kind) {
        return permitted.contains(kind);
    }
}
