package id.jaganetral.application.privacy;

import id.jaganetral.application.recap.Masking;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces known names by initials and long numbers by their last digits in any text. Unknown names stay: it helps when
 * somebody looks over the shoulder, it does not make a text anonymous.
 */
public final class NameMask {
    /** Ten digits or more: NIP, NIK, telephone; numbers of cases and dates are shorter and stay. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){9,}");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’]*");
    private static final int MOST_WORDS = 7;
    private static final int SHORTEST_NAME = 4;

    private final Set<String> names = new HashSet<>();

    /** From names as the office keeps them, with or without titles. */
    public NameMask(Iterable<String> known) {
        for (String name : known) {
            String plain = plain(name);
            if (plain.length() >= SHORTEST_NAME) {
                names.add(plain);
            }
        }
    }

    /** The text as others may see it. */
    public String mask(String text) {
        return numbers(names(text));
    }

    private String names(String text) {
        StringBuilder masked = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int done = 0;
        int from = 0;
        while (words.find(from)) {
            int end = longestNameAt(text, words.start());
            if (end > 0) {
                masked.append(text, done, words.start()).append(Masking.name(text.substring(words.start(), end)));
                done = end;
                from = end;
            } else {
                from = words.end();
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** Where the longest known name that begins here ends, or -1. */
    private int longestNameAt(String text, int start) {
        Matcher words = WORD.matcher(text);
        StringBuilder name = new StringBuilder();
        int found = -1;
        int from = start;
        for (int count = 0; count < MOST_WORDS && words.find(from); count++) {
            boolean farAway = count > 0 && !text.substring(from, words.start()).matches("[ .]{1,3}");
            if (farAway) {
                break;
            }
            name.append(count == 0 ? "" : " ").append(words.group().toLowerCase(Locale.ROOT));
            from = words.end();
            if (names.contains(name.toString())) {
                found = from;
            }
        }
        return found;
    }

    private static String numbers(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Masking.number(found.group().replaceAll("[ .-]", "")));
    }

    private static String plain(String name) {
        String bare = name.split(",", 2)[0].replaceAll("\\b(Drs|Dra|Dr|dr|Ir|H|Hj|Prof)\\.\\s*", "");
        StringBuilder plain = new StringBuilder();
        Matcher words = WORD.matcher(bare);
        while (words.find()) {
            plain.append(plain.isEmpty() ? "" : " ").append(words.group().toLowerCase(Locale.ROOT));
        }
        return plain.toString();
    }
}
