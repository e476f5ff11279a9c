package id.jaganetral.domain.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I/a|Juru Muda", "I/b|Juru Muda Tingkat I", "I/c|Juru", "I/d|Juru Tingkat I",
                "II/a|Pengatur Muda", "II/b|Pengatur Muda Tingkat I", "II/c|Pengatur", "II/d|Pengatur Tingkat I",
                "III/a|Penata Muda", "III/b|Penata Muda Tingkat I", "III/c|Penata", "III/d|Penata Tingkat I",
                "IV/a|Pembina", "IV/b|Pembina Tingkat I", "IV/c|Pembina Utama Muda", "IV/d|Pembina Utama Madya",
                "IV/e|Pembina Utama"
            })
    void everyCivilGradeHasItsRank(String code, String rank) {
        Grade grade = Grade.parse(code).orElseThrow();
        assertThat(grade.code()).isEqualTo(code);
        assertThat(grade.rank()).isEqualTo(rank);
        assertThat(grade.civilService()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iii/D|III/d",
                "IIId|III/d",
                "III.d|III/d",
                "3d|III/d",
                "3/d|III/d",
                "III / d|III/d",
                "Penata Tk. I (III/d)|III/d",
                "Penata Tingkat I, III/d|III/d",
                "Pembina Tingkat I - IV/b|IV/b",
                "IX|IX",
                "ix|IX",
                "Golongan IX|IX",
                "Gol. XVII|XVII",
                "IV|IV"
            })
    void gradesAreReadTolerantly(String text, String code) {
        assertThat(Grade.parse(text).map(Grade::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "I/e", "III/f", "V/a", "XVIII", "Pembina", "Penata Tingkat I", "9"})
    void whatIsNoGradeStaysEmpty(String text) {
        assertThat(Grade.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void contractGradeFourIsNotACivilGrade() {
        Grade contract = Grade.parse("IV").orElseThrow();
        assertThat(contract).isNotEqualTo(Grade.parse("IV/a").orElseThrow());
        assertThat(contract.rank()).isEmpty();
        assertThat(contract.civilService()).isFalse();
    }

    @Test
    void civilGradesAreOrdered() {
        assertThat(Grade.parse("III/d").orElseThrow())
                .isLessThan(Grade.parse("IV/a").orElseThrow());
    }
}
