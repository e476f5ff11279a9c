package id.jaganetral.domain.evidence.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What was read in a picture, in the order of reading. It is a hint for finding, never a transcript to rely on. */
public record ReadText(List<WordBox> words) {
    /** Telephone, NIP, account numbers; e-mail; names of accounts. */
    private static final Pattern NUMBER_OR_ACCOUNT =
            Pattern.compile(".*(\\d[\\d.-]{5,}|@\\w{3,}|\\w+@\\w+\\.\\w+).*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}[.,:]?");
    private static final int LEAST_SOUGHT = 2;

    public ReadText {
        words = List.copyOf(words);
    }

    /** Line by line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int line = words.isEmpty() ? 0 : words.get(0).line();
        for (WordBox word : words) {
            if (word.line() != line) {
                text.append('\n');
                line = word.line();
            } else if (text.length() > 0) {
                text.append(' ');
            }
            text.append(word.word());
        }
        return text.toString();
    }

    /** Words that hold any of the sought ones. */
    public List<WordBox> found(String sought) {
        List<String> parts = Arrays.stream(sought.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(part -> part.length() >= LEAST_SOUGHT)
                .toList();
        return words.stream()
                .filter(word -> parts.stream()
                        .anyMatch(part -> word.word().toLowerCase(Locale.ROOT).contains(part)))
                .toList();
    }

    /** What may tell of third parties: numbers, accounts, and two or more capitalised words side by side. */
    public List<WordBox> telling() {
        List<WordBox> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean name = capitalised(i) && (pair(i, i + 1) || pair(i, i - 1));
            if (name || NUMBER_OR_ACCOUNT.matcher(words.get(i).word()).matches()) {
                telling.add(words.get(i));
            }
        }
        return telling;
    }

    private boolean pair(int one, int other) {
        return capitalised(other) && words.get(one).line() == words.get(other).line();
    }

    private boolean capitalised(int index) {
        return index >= 0
                && index < words.size()
                && CAPITALISED.matcher(words.get(index).word()).matches();
    }
}
