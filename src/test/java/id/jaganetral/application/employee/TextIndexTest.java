package id.jaganetral.application.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIndexTest {
    private static final List<String> TEXTS =
            List.of("Melati Contoh", "dr. Anggrek, M.Kes.", "", "Banana", "Nabana", "ab", "ba", "Ana", "19850101", "n");

    private final TextIndex index = new TextIndex(TEXTS);

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "n", "an", "ana", "banana", "anan", "ba", "ab", "aba", "1985", "0101", ", m.", "zz", "é"})
    void findsExactlyTheTextsThatContainThePart(String part) {
        String plain = part.replace('é', 'e');
        assertThat(index.containing(part))
                .isEqualTo(which(i -> TEXTS.get(i).toLowerCase(Locale.ROOT).contains(plain)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "an", "ana", "banana", "bananas", "N", "dr. a", "zz"})
    void findsExactlyTheTextsThatBeginWithThePart(String part) {
        BitSet all = which(i -> true);
        assertThat(index.beginning(part, all))
                .isEqualTo(which(i -> TEXTS.get(i).toLowerCase(Locale.ROOT).startsWith(part.toLowerCase(Locale.ROOT))));
    }

    @Test
    void neverFindsAPartAcrossTwoTexts() {
        assertThat(new TextIndex(List.of("ab", "cd")).containing("bc").isEmpty())
                .isTrue();
    }

    @Test
    void anEmptyPartIsInEveryText() {
        assertThat(index.containing("")).isEqualTo(which(i -> true));
    }

    @Test
    void asksOnlyAmongTheGivenTexts() {
        BitSet one = new BitSet();
        one.set(7);
        assertThat(index.beginning("a", one)).isEqualTo(one);
    }

    @Test
    void anAnswerMayBeChangedWithoutHarm() {
        index.containing("an").clear();
        assertThat(index.containing("an").isEmpty()).isFalse();
    }

    private static BitSet which(java.util.function.IntPredicate wanted) {
        BitSet found = new BitSet();
        IntStream.range(0, TEXTS.size()).filter(wanted).forEach(found::set);
        return found;
    }
}
