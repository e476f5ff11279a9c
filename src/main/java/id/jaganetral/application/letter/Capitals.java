package id.jaganetral.application.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of offices written in capitals, put into ordinary letters for use within a sentence. */
final class Capitals {
    /** Longer words in capitals with a vowel are words; others may be abbreviations. */
    private static final int LONGEST_ABBREVIATION = 3;

    private Capitals() {}

    /** "SEKRETARIS DAERAH" becomes "Sekretaris Daerah"; a name not in capitals stays. */
    static String ordinary(String name) {
        return Arrays.stream(name.split(" ")).map(Capitals::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.equals("DAN")) {
            return "dan";
        }
        boolean shouted = word.length() > LONGEST_ABBREVIATION
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.matches(".*[AEIOU].*");
        return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
