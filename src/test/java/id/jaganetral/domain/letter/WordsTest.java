package id.jaganetral.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "7, tujuh",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1945, seribu sembilan ratus empat puluh lima",
        "2026, dua ribu dua puluh enam",
        "11000, sebelas ribu",
        "1000000, satu juta",
        "2500000, dua juta lima ratus ribu",
        "1000000000, satu miliar"
    })
    void numbersAreSpelledOut(long number, String words) {
        assertThat(NumberWords.words(number)).isEqualTo(words);
    }

    @Test
    void aNumberIsPrintedInFiguresAndWords() {
        assertThat(NumberWords.both(7)).isEqualTo("7 (tujuh)");
    }

    @Test
    void datesArePrintedInIndonesian() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(List.of(
                        DateWords.date(day), DateWords.weekday(day), DateWords.inWords(day), DateWords.romanMonth(day)))
                .containsExactly(
                        "20 November 2026",
                        "Jumat",
                        "tanggal dua puluh bulan November tahun dua ribu dua puluh enam",
                        "XI");
        assertThat(DateWords.time(LocalTime.of(9, 0), TimeZoneLabel.WITA)).isEqualTo("09.00 WITA");
    }
}
