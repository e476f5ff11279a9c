package id.jaganetral.domain.evidence;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * SHA-256 of a file's bytes (sidik digital); the same bytes always have the same.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) implements Comparable<Fingerprint> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 12;

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static Fingerprint of(byte[] digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT));
    }

    /** Enough to compare by eye; never used to decide. */
    public String shortForm() {
        return hex.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
