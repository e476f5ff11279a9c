package id.jaganetral.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07-02-2024",
                "7-2-2024",
                "7/2/2024",
                "07.02.2024",
                "07022024",
                "7 Februari 2024",
                "  7  februari 2024 ",
                "7 Feb 2024",
                "7 2 2024",
                "2024-02-07"
            })
    void readsADayInTheUsualWays(String typed) {
        assertThat(IndonesianDate.read(typed)).contains(LocalDate.of(2024, 2, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-02-2024", "29-02-2023", "32-01-2024", "7-13-2024", "kemarin", "7-2-24", "", "-"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(IndonesianDate.read(typed)).isEmpty();
    }

    @Test
    void showsTheMonthInWords() {
        assertThat(IndonesianDate.words(LocalDate.of(2024, 8, 17))).isEqualTo("17 Agustus 2024");
    }

    @Test
    void briefFormIsReadBack() {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2024, month, 28);
            assertThat(IndonesianDate.read(IndonesianDate.brief(day))).contains(day);
        }
    }
}
