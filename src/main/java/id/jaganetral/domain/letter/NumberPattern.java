package id.jaganetral.domain.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of letters are built (pola nomor), with tokens in braces, for example {@code
 * {klas}/{urut}/{unit}/{bulan_romawi}/{tahun}}.
 */
public record NumberPattern(String text) {
    /** Running number of the register. */
    public static final String SERIAL = "urut";

    private static final Pattern TOKEN = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final List<String> TOKENS =
            List.of("sifat", "klas", SERIAL, "urut3", "unit", "bulan", "bulan_romawi", "tahun");
    /** Room to write a number by hand when it is assigned elsewhere. */
    private static final String BLANK = "          ";

    /** What a number is made of. */
    public record Parts(String archiveCode, String unitCode, boolean confidential, LocalDate date) {}

    /** All tokens in braces, to be shown to the officer. */
    public static String writtenTokens() {
        return "{" + String.join("} {", TOKENS) + "}";
    }

    /** Tokens nobody knows; empty when the pattern is right. */
    public Set<String> unknownTokens() {
        Set<String> unknown = new TreeSet<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (!TOKENS.contains(matcher.group(1))) {
                unknown.add(matcher.group(1));
            }
        }
        return unknown;
    }

    /** Whether two letters can get different numbers at all. */
    public boolean hasSerial() {
        return text.contains("{urut}") || text.contains("{urut3}");
    }

    public String number(int serial, Parts parts) {
        return filled(parts, Integer.toString(serial), String.format("%03d", serial));
    }

    /** The number with room left for the serial (nomor menyusul). */
    public String later(Parts parts) {
        return filled(parts, BLANK, BLANK);
    }

    private String filled(Parts parts, String serial, String padded) {
        Map<String, String> values = Map.of(
                "sifat",
                parts.confidential() ? "R" : "B",
                "klas",
                parts.archiveCode(),
                SERIAL,
                serial,
                "urut3",
                padded,
                "unit",
                parts.unitCode(),
                "bulan",
                String.format("%02d", parts.date().getMonthValue()),
                "bulan_romawi",
                DateWords.romanMonth(parts.date()),
                "tahun",
                Integer.toString(parts.date().getYear()));
        return TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
