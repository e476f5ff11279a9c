package id.jaganetral.domain.rule.classification;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.rule.Confidence;
import java.util.List;

/**
 * One step from fact to conclusion that a lawyer can follow (langkah penalaran).
 *
 * @param fact what was found
 * @param source id of the entry of the rule book the rule is, empty in files written before it was kept
 * @param rule the rule in the words it had then
 * @param provisions ids of the provisions it rests on
 * @param conclusion what follows
 */
public record DerivationStep(
        Message fact, String source, String rule, List<String> provisions, Confidence confidence, Message conclusion) {
    public DerivationStep {
        source = source == null ? "" : source;
        provisions = List.copyOf(provisions);
    }
}
