package id.jaganetral.application.access;

/**
 * The sheets of two officers, which open the workspace together.
 *
 * @param first one officer's
 * @param second the other's; a different half
 */
public record SharePair(RecoveryShare first, RecoveryShare second) implements RecoveryPaper {}
