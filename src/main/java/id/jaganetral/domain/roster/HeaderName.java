package id.jaganetral.domain.roster;

import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeSet;

/** Compares column headers by their letters and digits only: "NIP_BARU", "Nip Baru" and "nipBaru" are the same. */
public final class HeaderName {
    private HeaderName() {}

    public static String compact(String header) {
        StringBuilder compact = new StringBuilder(header.length());
        String lower = header.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    /** Names the shape of a file: the same set of headers, in any order, gives the same signature. */
    public static String signature(Collection<String> headers) {
        TreeSet<String> sorted = new TreeSet<>();
        headers.forEach(header -> sorted.add(compact(header)));
        String joined = String.join("|", sorted);
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(Fingerprint.of(joined, 1)) + hex.toHexDigits(Fingerprint.of(joined, 2));
    }
}
