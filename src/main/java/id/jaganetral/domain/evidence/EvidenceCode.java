package id.jaganetral.domain.evidence;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short code of a file (kode bukti): the first 60 bits of its SHA-256 as twelve letters and digits, for example 7F3K-0QWE-19ZX.
 * Enough to find the file; that it is the same is decided by the whole fingerprint.
 */
public record EvidenceCode(String text) {
    /** Without I, L, O and U, which are misread. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final int HEX_DIGITS = LENGTH * BITS / 4;
    private static final Pattern WHOLE = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    public static EvidenceCode of(Fingerprint file) {
        BigInteger bits = new BigInteger(file.hex().substring(0, HEX_DIGITS), 16);
        StringBuilder text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(SIGNS.charAt(bits.shiftRight(i * BITS).intValue() & 31));
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
        }
        return new EvidenceCode(text.toString());
    }

    /** Reads what was typed from paper, or what a QR code or a whole SHA-256 says; empty when it is none of these. */
    public static Optional<EvidenceCode> read(String typed) {
        Matcher whole = WHOLE.matcher(typed.toLowerCase(Locale.ROOT));
        if (whole.find()) {
            return Optional.of(of(new Fingerprint(whole.group())));
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return fits
                ? Optional.of(new EvidenceCode(
                        plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8)))
                : Optional.empty();
    }

    public boolean fits(Fingerprint file) {
        return of(file).equals(this);
    }

    /** What the QR code beside a printed picture says: the number of the evidence and the whole fingerprint. */
    public static String qr(String number, Fingerprint file) {
        return "BUKTI " + number + " SHA256 " + file.hex();
    }

    @Override
    public String toString() {
        return text;
    }
}
