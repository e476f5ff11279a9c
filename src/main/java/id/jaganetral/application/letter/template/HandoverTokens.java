package id.jaganetral.application.letter.template;

import java.util.Map;
import java.util.Set;

/**
 * The tokens another system merges its own values into.
 *
 * @param byTag the token that stands in place of a tag
 * @param above tags whose value stays and whose token stands above it
 */
public record HandoverTokens(Map<String, String> byTag, Set<String> above) {
    public HandoverTokens {
        byTag = Map.copyOf(byTag);
        above = Set.copyOf(above);
    }
}
