package id.jaganetral.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns seen in letters, reference official-letters.md, section 3.1. */
class NumberPatternTest {
    private static final NumberPattern.Parts PARTS =
            new NumberPattern.Parts("800.1.6.2", "BKPSDM", true, LocalDate.of(2026, 5, 4));

    @ParameterizedTest
    @CsvSource({
        "{klas}/{urut}/{tahun}, 800.1.6.2/45/2026",
        "{klas}/{urut3}/{unit}/{bulan_romawi}/{tahun}, 800.1.6.2/045/BKPSDM/V/2026",
        "{sifat}.{klas}/{urut}/{unit}, R.800.1.6.2/45/BKPSDM",
        "P-{urut}/{unit}/{klas}/{bulan}/{tahun}, P-45/BKPSDM/800.1.6.2/05/2026"
    })
    void numbersFollowThePatternOfTheOffice(String pattern, String number) {
        assertThat(new NumberPattern(pattern).number(45, PARTS)).isEqualTo(number);
    }

    @Test
    void aNumberToFollowLeavesRoomToWrite() {
        assertThat(new NumberPattern("{klas}/{urut}/{tahun}").later(PARTS)).isEqualTo("800.1.6.2/          /2026");
    }

    @Test
    void unknownTokensAreNamed() {
        assertThat(new NumberPattern("{klas}/{nomer}").unknownTokens()).containsExactly("nomer");
        assertThat(new NumberPattern("{klas}/{tahun}").hasSerial()).isFalse();
    }
}
