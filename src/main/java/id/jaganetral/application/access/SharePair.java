package id.jaganetral.application.access;

import java.util.List;

/**
 * The sheets of two officers, which open the workspace together.
 *
 * @param first one officer's
 * @param second the other's; a different half
 */
public record SharePair(RecoveryShare first, RecoveryShare second) implements RecoveryPaper {
    @Override
    public List<List<String>> sheets() {
        return List.of(first.words(), second.words());
    }
}
