package id.jaganetral.domain.evidence.origin;

import java.time.Instant;

/**
 * Something said of where a piece came from. A later fact of the same kind stands before an earlier one and leaves it where
 * it is.
 *
 * @param number its place among the facts of this piece, from 1
 * @param told in the officer's words
 */
public record OriginFact(int number, OriginKind kind, String told, Instant at, String by) {}
