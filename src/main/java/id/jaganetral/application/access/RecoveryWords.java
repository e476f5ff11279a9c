package id.jaganetral.application.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** 256 plain Indonesian words, one for each byte; no two begin with the same four letters. The list never changes. */
final class RecoveryWords {
    static final List<String> ALL = read();
    private static final int TELLING = 4;
    private static final Map<String, Integer> NUMBERS = numbers();

    private RecoveryWords() {}

    static String word(int number) {
        return ALL.get(number);
    }

    static OptionalInt number(String word) {
        Integer number = NUMBERS.get(telling(word.toLowerCase(Locale.ROOT)));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ALL.size(); i++) {
            numbers.put(telling(ALL.get(i)), i);
        }
        return numbers;
    }

    private static String telling(String word) {
        return word.substring(0, Math.min(TELLING, word.length()));
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RecoveryWords.class.getResourceAsStream("/access/recovery-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException notShipped) {
            throw new UncheckedIOException(notShipped);
        }
    }
}
