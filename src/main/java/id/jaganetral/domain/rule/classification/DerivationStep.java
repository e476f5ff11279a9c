package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import java.util.List;

/**
 * One step from fact to conclusion that a lawyer can follow (langkah penalaran).
 *
 * @param fact what was found
 * @param rule the rule in the words it had then
 * @param provisions ids of the provisions it rests on
 * @param conclusion what follows
 */
public record DerivationStep(
        Message fact, String rule, List<String> provisions, Confidence confidence, Message conclusion) {
    public DerivationStep {
        provisions = List.copyOf(provisions);
    }
}
