package id.jaganetral.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.employee.EmploymentKind;
import id.jaganetral.domain.rule.SanctionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "by deciding official" of the reference (discipline-procedure.md 2.1), cell by cell. */
class AuthorityTableTest {
    private static final List<SubjectPost> OTHER_FUNCTIONAL = List.of(
            SubjectPost.JF_AHLI_MADYA,
            SubjectPost.JF_AHLI_MUDA,
            SubjectPost.JF_AHLI_PERTAMA,
            SubjectPost.JF_KETERAMPILAN);

    /** R = ringan, S = sedang, B1, B2, B3; "-" where the table has none. */
    @ParameterizedTest
    @CsvSource({
        "CENTRAL,  JPT_UTAMA,       PRESIDENT, R S B1 B2 B3",
        "CENTRAL,  JPT_MADYA,       PRESIDENT, B3",
        "PROVINCE, JPT_MADYA,       PRESIDENT, B3",
        "CENTRAL,  JF_AHLI_UTAMA,   PRESIDENT, B3",
        "PROVINCE, JF_AHLI_UTAMA,   PRESIDENT, B3",
        "REGENCY,  JF_AHLI_UTAMA,   PRESIDENT, B3",
        "REGENCY,  JPT_PRATAMA,     PRESIDENT, -",
        "CENTRAL,  JPT_MADYA,       PPK,       R S B1 B2",
        "PROVINCE, JPT_MADYA,       PPK,       R S B1 B2",
        "CENTRAL,  JPT_PRATAMA,     PPK,       S B1 B2 B3",
        "PROVINCE, JPT_PRATAMA,     PPK,       S B1 B2 B3",
        "CENTRAL,  JF_AHLI_UTAMA,   PPK,       R S B1 B2",
        "PROVINCE, JF_AHLI_UTAMA,   PPK,       R S B1 B2",
        "CENTRAL,  ADMINISTRATOR,   PPK,       B1 B2 B3",
        "PROVINCE, ADMINISTRATOR,   PPK,       B1 B2 B3",
        "CENTRAL,  PENGAWAS,        PPK,       B1 B2 B3",
        "PROVINCE, PENGAWAS,        PPK,       B1 B2 B3",
        "CENTRAL,  PELAKSANA,       PPK,       B1 B2 B3",
        "PROVINCE, PELAKSANA,       PPK,       B1 B2 B3",
        "CENTRAL,  JF_AHLI_MADYA,   PPK,       B1 B2 B3",
        "PROVINCE, JF_KETERAMPILAN, PPK,       B1 B2 B3",
        "REGENCY,  JPT_PRATAMA,     PPK,       R S B1 B2 B3",
        "REGENCY,  JF_AHLI_UTAMA,   PPK,       R S B1 B2",
        "REGENCY,  ADMINISTRATOR,   PPK,       S B1 B2 B3",
        "REGENCY,  PENGAWAS,        PPK,       S B1 B2 B3",
        "REGENCY,  PELAKSANA,       PPK,       S B1 B2 B3",
        "REGENCY,  JF_AHLI_MADYA,   PPK,       B1 B2 B3",
        "REGENCY,  JF_AHLI_MUDA,    PPK,       B1 B2 B3",
        "REGENCY,  JF_AHLI_PERTAMA, PPK,       B1 B2 B3",
        "REGENCY,  JF_KETERAMPILAN, PPK,       B1 B2 B3",
    })
    void theOfficesMayImpose(GovernmentKind government, SubjectPost post, OfficialRank official, String sanctions) {
        assertThat(granted(government, post, official, 0, false)).isEqualTo(cell(sanctions));
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL,  HEAD_OF_MISSION, 1, R",
        "CENTRAL,  HEAD_OF_MISSION, 2, S",
        "CENTRAL,  HEAD_OF_MISSION, 3, -",
        "PROVINCE, HEAD_OF_MISSION, 1, -",
        "CENTRAL,  JPT_MADYA,       1, R",
        "CENTRAL,  JPT_MADYA,       2, S",
        "CENTRAL,  JPT_MADYA,       3, -",
        "PROVINCE, JPT_MADYA,       1, R",
        "PROVINCE, JPT_MADYA,       2, S",
        "REGENCY,  JPT_MADYA,       1, -",
        "CENTRAL,  JPT_PRATAMA,     1, R",
        "PROVINCE, JPT_PRATAMA,     2, S",
        "REGENCY,  JPT_PRATAMA,     1, R",
        "REGENCY,  JPT_PRATAMA,     2, S",
        "REGENCY,  JPT_PRATAMA,     3, -",
        "CENTRAL,  ADMINISTRATOR,   1, R",
        "PROVINCE, ADMINISTRATOR,   2, S",
        "REGENCY,  ADMINISTRATOR,   1, R",
        "REGENCY,  ADMINISTRATOR,   2, S",
        "REGENCY,  ADMINISTRATOR,   3, -",
        "REGENCY,  JF_AHLI_MADYA,   1, R",
        "REGENCY,  JF_AHLI_MADYA,   2, -",
        "REGENCY,  PENGAWAS,        1, R",
        "REGENCY,  PENGAWAS,        2, -",
        "CENTRAL,  PENGAWAS,        1, R",
        "REGENCY,  JF_AHLI_MUDA,    1, R",
        "REGENCY,  JF_AHLI_MUDA,    2, -",
    })
    void superiorsMayImposeOnThoseBelow(
            GovernmentKind government, OfficialRank official, int levelsBelow, String sanctions) {
        assertThat(granted(government, SubjectPost.PELAKSANA, official, levelsBelow, true))
                .isEqualTo(cell(sanctions));
    }

    @ParameterizedTest
    @CsvSource({
        "CENTRAL,  JPT_PRATAMA,   R S",
        "PROVINCE, JPT_PRATAMA,   R S",
        "REGENCY,  JPT_PRATAMA,   R S",
        "CENTRAL,  ADMINISTRATOR, R S",
        "PROVINCE, ADMINISTRATOR, R S",
        "REGENCY,  ADMINISTRATOR, R S",
        "PROVINCE, PENGAWAS,      -",
        "REGENCY,  PENGAWAS,      -",
    })
    void headsMayImposeOnFunctionalPostsOfTheirUnit(
            GovernmentKind government, OfficialRank official, String sanctions) {
        for (SubjectPost post : OTHER_FUNCTIONAL) {
            assertThat(granted(government, post, official, 1, true))
                    .as(post.name())
                    .isEqualTo(cell(sanctions));
            assertThat(granted(government, post, official, 1, false))
                    .as(post + " elsewhere")
                    .isEmpty();
        }
        assertThat(granted(government, SubjectPost.JF_AHLI_UTAMA, official, 1, true))
                .isEmpty();
    }

    @Test
    void aPresidentialAppointeeIsDismissedByThePresident() {
        AuthoritySubject appointee =
                new AuthoritySubject(Optional.empty(), EmploymentKind.PNS, SubjectPost.JPT_PRATAMA, true, false, false);

        assertThat(AuthorityCases.rank(answer(appointee, "BR3", GovernmentKind.CENTRAL)))
                .isEqualTo(OfficialRank.PRESIDENT);
        assertThat(AuthorityCases.rank(answer(appointee, "BR2", GovernmentKind.CENTRAL)))
                .isEqualTo(OfficialRank.PPK);
    }

    @ParameterizedTest
    @CsvSource({"RG1", "SD2", "TR3", "BR1", "BR3"})
    void aJptMadyaWhoIsThePersonnelAuthorityIsThePresidents(String kind) {
        AuthoritySubject authority =
                new AuthoritySubject(Optional.empty(), EmploymentKind.PNS, SubjectPost.JPT_MADYA, false, true, false);

        AuthorityAnswer answer = answer(authority, kind, GovernmentKind.CENTRAL);

        assertThat(AuthorityCases.rank(answer)).isEqualTo(OfficialRank.PRESIDENT);
        assertThat(answer.onProposalOf()).isNotBlank();
    }

    @Test
    void theShippedTableHoldsTogether() {
        assertThat(AuthorityTableCheck.findings(
                        AuthorityCases.table(), AuthorityCases.law().rules()))
                .isEmpty();
    }

    @Test
    void aHoleInTheTableIsFound() {
        AuthorityTable table = AuthorityCases.table();
        AuthorityTable holed = new AuthorityTable(
                table.posts(),
                table.officials(),
                table.rows().stream().filter(r -> !r.id().equals("A18K-3")).toList(),
                table.equalPosts(),
                table.coordinators(),
                table.acting(),
                table.teams());

        assertThat(AuthorityTableCheck.findings(holed, AuthorityCases.law().rules()))
                .contains("REGENCY/PELAKSANA/BR1: has nobody to impose it");
    }

    private static AuthorityAnswer answer(AuthoritySubject subject, String kind, GovernmentKind government) {
        return AuthorityCases.answer(AuthorityCases.question(subject, kind, government, SuperiorChain.of()));
    }

    private static Set<String> granted(
            GovernmentKind government, SubjectPost post, OfficialRank official, int levels, boolean own) {
        Official candidate = own ? AuthorityCases.head(official) : AuthorityCases.above(official);
        return AuthorityCases.law().rules().ladder().stream()
                .filter(kind -> !SHORT.getOrDefault(kind.code(), "").isEmpty())
                .filter(kind -> rows(
                        AuthorityCases.question(post, kind.code(), government, SuperiorChain.of()), candidate, levels))
                .map(SanctionKind::code)
                .map(SHORT::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean rows(AuthorityQuestion question, Official candidate, int levels) {
        return AuthorityCases.table().rows().stream().anyMatch(r -> r.empowers(candidate, levels, question));
    }

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("RG1", "R"),
            Map.entry("RG2", "R"),
            Map.entry("RG3", "R"),
            Map.entry("SD1", "S"),
            Map.entry("SD2", "S"),
            Map.entry("SD3", "S"),
            Map.entry("TR1", "S"),
            Map.entry("TR2", "S"),
            Map.entry("TR3", "S"),
            Map.entry("BR1", "B1"),
            Map.entry("BR2", "B2"),
            Map.entry("BR3", "B3"));

    private static Set<String> cell(String sanctions) {
        return Arrays.stream(sanctions.split(" "))
                .filter(word -> !word.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
