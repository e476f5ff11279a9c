package id.jaganetral.domain.rule;

import java.util.List;

/**
 * Where a statement of the rule book comes from and how far to trust it.
 *
 * @param confidence how well it is supported
 * @param sources ids of the publications
 * @param note remark for the officer, empty when there is none
 * @param local whether this office added it, as against what was shipped
 */
public record Origin(Confidence confidence, List<String> sources, String note, boolean local) {
    public Origin {
        sources = List.copyOf(sources);
    }
}
