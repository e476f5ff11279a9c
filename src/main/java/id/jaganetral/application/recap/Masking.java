package id.jaganetral.application.recap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hides who somebody is in what leaves the office (penyamaran): initials, and the last four digits of a number. */
public final class Masking {
    private static final int SHOWN_DIGITS = 4;

    private Masking() {}

    /** "Contoh Pegawai Satu, S.Sos." becomes "C.P.S."; titles after the comma are left out. */
    public static String name(String name) {
        String bare = name.split(",", 2)[0].replaceAll("\\b(Drs|Dra|Dr|dr|Ir|H|Hj|Prof)\\.\\s*", "");
        return Arrays.stream(bare.strip().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }

    public static String number(String number) {
        if (number.length() <= SHOWN_DIGITS) {
            return number.isEmpty() ? "" : "*".repeat(number.length());
        }
        int hidden = number.length() - SHOWN_DIGITS;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
