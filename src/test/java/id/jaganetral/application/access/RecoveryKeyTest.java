package id.jaganetral.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    @Test
    void thereIsOneWordForEachByteAndFourLettersTellThemApart() {
        assertThat(RecoveryWords.ALL).hasSize(256).allMatch(word -> word.length() >= 4);
        assertThat(RecoveryWords.ALL.stream().map(word -> word.substring(0, 4)).collect(Collectors.toSet()))
                .hasSize(256);
    }

    @RepeatedTest(5)
    void theWordsReadBackHoweverTheyAreTyped() {
        RecoveryKey key = RecoveryKey.random();
        String typed = "1. " + String.join(",\n2) ", key.words()).toUpperCase(java.util.Locale.ROOT);

        assertThat(RecoveryKey.read(typed).map(RecoveryKey::words)).contains(key.words());
        assertThat(RecoveryKey.read(typed).orElseThrow().bytes()).isEqualTo(key.bytes());
    }

    @Test
    void twoWordsExchangedOneMissingOrOneUnknownAreNoticed() {
        RecoveryKey key = RecoveryKey.random();
        List<String> words = new ArrayList<>(key.words());
        assertThat(RecoveryKey.read(String.join(" ", words.subList(0, 17)))).isEqualTo(Optional.empty());
        assertThat(RecoveryKey.read(String.join(" ", words).replaceFirst("^\\w+", "telepon")))
                .isEqualTo(Optional.empty());
        int other = words.indexOf(words.stream()
                .filter(word -> !word.equals(words.get(0)))
                .findFirst()
                .orElseThrow());
        Collections.swap(words, 0, other);
        assertThat(RecoveryKey.read(String.join(" ", words))).isEqualTo(Optional.empty());
    }
}
