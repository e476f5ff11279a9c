package id.jaganetral.domain.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198501012010011001",
                "'198501012010011001",
                "19850101 201001 1 001",
                "19850101.201001.1.001",
                " 19850101-201001-1-001 "
            })
    void separatorsAndApostrophesAreStripped(String typed) {
        assertThat(Nip.parse(typed)).isEqualTo(Outcome.done(Nip.of("198501012010011001")));
    }

    @ParameterizedTest
    @CsvSource({
        "1.97E+17, employee.nip.scientific",
        "'1,98501E+17', employee.nip.scientific",
        "19850101201001100A, employee.nip.notDigits",
        "19850101201001100, employee.nip.length",
        "1985010120100110011, employee.nip.length",
        "198501012010013001, employee.nip.sex",
        "'', employee.nip.empty"
    })
    void unusableNumbersAreRefusedWithTheReason(String typed, String key) {
        String said = Nip.parse(typed)
                .fold(nip -> "accepted", reasons -> reasons.get(0).message().key());
        assertThat(said).isEqualTo(key);
    }

    @Test
    void civilServantNumberTellsBirthAppointmentAndSex() {
        Nip nip = Nip.of("199008172015032001");
        assertThat(nip.pattern()).isEqualTo(NipPattern.PNS);
        assertThat(nip.birthDate()).contains(LocalDate.of(1990, 8, 17));
        assertThat(nip.appointedMonth()).contains(YearMonth.of(2015, 3));
        assertThat(nip.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nip.formatted()).isEqualTo("19900817 201503 2 001");
        assertThat(nip.doubts(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "198503122010011004, 19850312 201001 1 004",
        "199208152024212002, 19920815 2024 21 2 002",
        "tidak ada, tidak ada",
        "'', ''"
    })
    void aNumberIsPrintedWithBlanksAndWhatIsNoneAsItStands(String kept, String printed) {
        assertThat(Nip.printed(kept)).isEqualTo(printed);
    }

    @Test
    void contractNumberIsPrintedInFiveGroups() {
        Nip nip = Nip.of("199008172024211001");
        assertThat(nip.pattern()).isEqualTo(NipPattern.PPPK);
        assertThat(nip.appointedYear()).isEqualTo(2024);
        assertThat(nip.appointedMonth()).isEmpty();
        assertThat(nip.formatted()).isEqualTo("19900817 2024 21 1 001");
    }

    @ParameterizedTest
    @CsvSource({
        "198513012010011001, employee.nip.doubt.birth",
        "192901011950011001, employee.nip.doubt.birth",
        "201501012024211001, employee.nip.doubt.birth",
        "198501012010131001, employee.nip.doubt.pattern",
        "198501012018211001, employee.nip.doubt.pattern",
        "198501012000121001, employee.nip.doubt.appointment",
        "198501012010011000, employee.nip.doubt.serial"
    })
    void oddNumbersAreAcceptedWithAWarning(String digits, String key) {
        assertThat(Nip.of(digits).doubts(TODAY)).isEqualTo(List.of(Message.of(key)));
    }

    @Test
    void impossibleBirthDateIsNotInvented() {
        assertThat(Nip.of("198502302010011001").birthDate()).isEqualTo(Optional.empty());
    }

    @Test
    void theNumberDoesNotLeakThroughToString() {
        assertThat(Nip.of("198501012010011001")).hasToString("NIP ***001");
    }
}
