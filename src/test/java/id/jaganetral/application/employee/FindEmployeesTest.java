package id.jaganetral.application.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.roster.MemoryRoster;
import id.jaganetral.application.search.SearchHit;
import id.jaganetral.domain.employee.Employee;
import id.jaganetral.domain.employee.EmployeeId;
import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.employee.Grade;
import id.jaganetral.domain.employee.Nip;
import id.jaganetral.domain.employee.OrganisationUnit;
import id.jaganetral.domain.employee.PersonName;
import id.jaganetral.domain.employee.PositionTitle;
import id.jaganetral.domain.employee.Post;
import id.jaganetral.domain.employee.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindEmployeesTest {
    private final MemoryRoster roster = new MemoryRoster();
    private final FindEmployees find = new FindEmployees(roster.unitOfWork());

    @BeforeEach
    void fill() {
        roster.save(List.of(
                unit("1", "PEMERINTAH KABUPATEN CONTOH", null),
                unit("2", "KECAMATAN CONTOH", "1"),
                unit("3", "KELURAHAN MELATI", "2"),
                unit("4", "DINAS PENDIDIKAN", "1")));
        roster.addAll(List.of(
                person("198501012010011001", "BINTANG AWAN", "CAMAT CONTOH", "IV/a", "2", true),
                person("199208152024212002", "MELATI RANDU", "AHLI PERTAMA - GURU KELAS", "IX", "4", true),
                person("197001011995031003", "ÉMBUN BINTANG", "LURAH MELATI", "III/d", "3", true),
                person("196901011990031004", "BINTANG LAMA", "PENGELOLA", "II/c", "4", false)));
    }

    private static OrganisationUnit unit(String id, String name, String parent) {
        return new OrganisationUnit(
                new UnitId(id), name, Optional.ofNullable(parent).map(UnitId::new));
    }

    private static RosterEntry person(
            String nip, String name, String title, String grade, String unit, boolean active) {
        Post post = new Post(
                title,
                new PositionTitle(title, "", "").category(),
                "",
                Grade.parse(grade),
                Optional.of(new UnitId(unit)),
                unit.equals("3") ? "KELURAHAN MELATI" : "KANTOR " + unit,
                "",
                LocalDate.of(2024, 1, 1),
                Optional.empty());
        EmploymentKind kind = grade.contains("/") ? EmploymentKind.PNS : EmploymentKind.PPPK;
        Employee employee = new Employee(
                EmployeeId.fresh(),
                Optional.of(Nip.of(nip)),
                PersonName.of(name),
                Optional.empty(),
                Optional.empty(),
                kind,
                "",
                "",
                "",
                "",
                active,
                List.of(post));
        return new RosterEntry(employee, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bintang|BINTANG AWAN,ÉMBUN BINTANG",
                "tang awa|BINTANG AWAN",
                "embun|ÉMBUN BINTANG",
                "19850101 201001|BINTANG AWAN",
                "212002|MELATI RANDU",
                "melati|MELATI RANDU,ÉMBUN BINTANG",
                "bintang kecamatan|BINTANG AWAN,ÉMBUN BINTANG",
                "guru pendidikan|MELATI RANDU",
                "tidak ada|''"
            })
    void anyPartOfNameNumberPostOrUnitFinds(String typed, String names) {
        List<String> wanted = names.isEmpty() ? List.of() : List.of(names.split(","));
        EmployeesFound found = find.search(EmployeeFilter.text(typed), 10);
        assertThat(found.lines()).extracting(EmployeeLine::name).isEqualTo(wanted);
        assertThat(found.total()).isEqualTo(wanted.size());
    }

    @Test
    void filtersNarrowTogether() {
        EmployeeFilter below = new EmployeeFilter(
                "bintang", Set.of(EmploymentKind.PNS), Optional.of(new UnitId("2")), "III/d", Set.of(), true);
        assertThat(find.search(below, 10).lines())
                .extracting(EmployeeLine::name)
                .containsExactly("ÉMBUN BINTANG");
    }

    @Test
    void peopleWhoLeftAreShownWhenAskedFor() {
        EmployeeFilter all = new EmployeeFilter("lama", Set.of(), Optional.empty(), "", Set.of(), true);
        assertThat(find.search(EmployeeFilter.text("lama"), 10).total()).isZero();
        assertThat(find.search(all, 10).total()).isEqualTo(1);
    }

    @Test
    void theOpdComesFromTheTreeAndUnitsAreCounted() {
        assertThat(find.search(EmployeeFilter.text("lurah"), 1).lines().get(0).opd())
                .isEqualTo("KECAMATAN CONTOH");
        assertThat(new BrowseUnits(find).opds())
                .extracting(UnitLine::name, UnitLine::people)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DINAS PENDIDIKAN", 1),
                        org.assertj.core.groups.Tuple.tuple("KECAMATAN CONTOH", 2));
    }

    @Test
    void onlyTheFirstOnesAreHandedOutButAllAreCounted() {
        EmployeesFound found = find.search(EmployeeFilter.everyone(), 1);
        assertThat(found.lines()).hasSize(1);
        assertThat(found.total()).isEqualTo(3);
    }

    @Test
    void theSearchOverEverythingFindsPeople() {
        assertThat(new SearchEmployees(find).find("guru", 5))
                .extracting(SearchHit::title, SearchHit::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MELATI RANDU", "AHLI PERTAMA - GURU KELAS, KANTOR 4"));
    }
}
