package id.jaganetral.domain.letter;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of sanctions as letters write them. */
public final class SanctionWords {
    private static final Pattern DURATION = Pattern.compile("\\b(\\d+)(?= (?:bulan|tahun)\\b)");

    private SanctionWords() {}

    /** As part of a sentence: lower case, durations in figures and words. */
    public static String inSentence(String name) {
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        return DURATION.matcher(lower)
                .replaceAll(found -> Matcher.quoteReplacement(NumberWords.both(Long.parseLong(found.group(1)))));
    }
}
