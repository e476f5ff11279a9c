package id.jaganetral.domain.evidence.reading;

/**
 * A word in a picture, in pixels of the upright original.
 *
 * @param line words of the same line share its number
 */
public record WordBox(int line, int x, int y, int width, int height, String word) {}
