package id.jaganetral.domain.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmployeeTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 2);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static Post post(String position, String grade, String unit, LocalDate from) {
        return new Post(
                position,
                PositionCategory.ADMINISTRATOR,
                "III.a",
                Grade.parse(grade),
                Optional.of(new UnitId(unit)),
                "KECAMATAN " + unit,
                "KECAMATAN " + unit,
                from,
                Optional.empty());
    }

    private static Employee employee(List<Post> posts) {
        return new Employee(
                EmployeeId.of("00000000-0000-0000-0000-000000000001"),
                Optional.of(Nip.of("198501012010011001")),
                new PersonName("Drs.", "CONTOH SATU", ", M.Si."),
                Optional.of(Sex.MALE),
                Optional.of(LocalDate.of(1985, 1, 1)),
                EmploymentKind.PNS,
                "Aktif",
                "Pemerintah Kabupaten Contoh",
                "",
                "",
                true,
                posts);
    }

    @Test
    void aCaseOpenedInJuneStillShowsJunesPost() {
        Employee before = employee(List.of(post("CAMAT A", "III/d", "A", JANUARY)));
        Employee now = employee(before.historyWith(post("CAMAT B", "IV/a", "B", JULY)));
        assertThat(now.posts()).hasSize(2);
        assertThat(now.posts().get(0).until()).contains(JULY);
        assertThat(now.snapshot(LocalDate.of(2024, 6, 15), UnitTree.empty()))
                .isEqualTo(new EmployeeSnapshot(
                        Optional.of(now.id()),
                        "198501012010011001",
                        "Drs. CONTOH SATU, M.Si.",
                        Optional.of(Sex.MALE),
                        EmploymentKind.PNS,
                        "Penata Tingkat I",
                        "III/d",
                        "CAMAT A",
                        PositionCategory.ADMINISTRATOR,
                        "KECAMATAN A",
                        "KECAMATAN A",
                        "Pemerintah Kabupaten Contoh"));
        assertThat(now.snapshot(JULY, UnitTree.empty()).position()).isEqualTo("CAMAT B");
    }

    @Test
    void beforeTheFirstKnownPostTheFirstOneIsShown() {
        Employee employee = employee(List.of(post("CAMAT A", "III/d", "A", JANUARY)));
        assertThat(employee.postOn(LocalDate.of(2020, 1, 1)).position()).isEqualTo("CAMAT A");
    }

    @Test
    void aPostFromTheSameDayCorrectsTheLastOne() {
        Employee employee = employee(List.of(post("CAMAT A", "III/d", "A", JANUARY)));
        assertThat(employee.historyWith(post("CAMAT AA", "III/d", "A", JANUARY)))
                .containsExactly(post("CAMAT AA", "III/d", "A", JANUARY));
    }

    @Test
    void namesArePrintedWithTheirTitles() {
        assertThat(new PersonName("-", " CONTOH  DUA ", "S.Pd., ").full()).isEqualTo("CONTOH DUA, S.Pd.");
        assertThat(PersonName.of("CONTOH TIGA").full()).isEqualTo("CONTOH TIGA");
    }
}
