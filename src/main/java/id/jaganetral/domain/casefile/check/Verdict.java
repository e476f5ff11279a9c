package id.jaganetral.domain.casefile.check;

import id.jaganetral.domain.outcome.Reason;
import java.util.List;

/**
 * What the check says of a fact.
 *
 * @param refusals why it may not be added, empty when it may
 * @param cautions what is doubtful about it; each wants a note
 */
public record Verdict(List<Reason> refusals, List<Reason> cautions) {
    public Verdict {
        refusals = List.copyOf(refusals);
        cautions = List.copyOf(cautions);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }
}
