package id.jaganetral.ui.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftRowsTest {
    static Stream<List<List<String>>> rows() {
        return Stream.of(
                List.of(),
                List.of(List.of("")),
                List.of(List.of("", "")),
                List.of(List.of("satu"), List.of("")),
                List.of(List.of("Saksi, S.H.", "baris satu\nbaris dua; \"kutip\""), List.of("", "=1+1")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowsComeBackAsTheyWere(List<List<String>> rows) {
        assertThat(DraftRows.rows(DraftRows.text(rows))).isEqualTo(rows);
    }
}
