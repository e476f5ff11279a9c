package id.jaganetral.application.evidence.likeness;

/**
 * Evidence that may be the same as another (mungkin sama); the officer decides.
 *
 * @param with the other
 * @param sameBytes whether it is the very same file
 * @param percent how alike the pictures are, 100 for the same file
 */
public record Resemblance(Holder with, boolean sameBytes, int percent) {}
