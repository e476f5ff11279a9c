package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.authority.AuthorityRequest;
import id.jaganetral.application.authority.ResolvedAuthority;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.employee.EmployeeLine;
import id.jaganetral.domain.authority.Official;
import id.jaganetral.domain.authority.OfficialRank;
import id.jaganetral.domain.employee.EmployeeSnapshot;
import id.jaganetral.domain.employee.EmploymentKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody of the invented kabupaten, from the imported roster to the official who decides. */
class AuthorityInSampleTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @Test
    void theRosterAloneTellsWhoPunishesEverybodyOfTheKabupaten(@TempDir Path folder) {
        Map<String, Set<OfficialRank>> deciders = new TreeMap<>();
        try (Office office = SampleOffices.open(folder.resolve("kerja"))) {
            for (EmployeeLine line : people(office)) {
                for (String kind : List.of("RG1", "SD1", "BR1")) {
                    deciders.computeIfAbsent(line.category() + " " + kind, k -> EnumSet.noneOf(OfficialRank.class))
                            .add(decider(office, line, kind).rank());
                }
            }
        }

        Set<OfficialRank> authority = EnumSet.of(OfficialRank.PPK);
        Set<OfficialRank> pratama = EnumSet.of(OfficialRank.JPT_PRATAMA);
        Set<OfficialRank> administrator = EnumSet.of(OfficialRank.ADMINISTRATOR);
        assertThat(deciders)
                .containsEntry("JPT_PRATAMA RG1", authority)
                .containsEntry("JPT_PRATAMA SD1", authority)
                .containsEntry("ADMINISTRATOR RG1", pratama)
                .containsEntry("ADMINISTRATOR SD1", authority)
                .containsEntry("PENGAWAS RG1", administrator)
                .containsEntry("PENGAWAS SD1", pratama)
                .containsEntry("FUNGSIONAL RG1", pratama)
                .containsEntry("FUNGSIONAL SD1", pratama)
                .containsEntry(
                        "PELAKSANA RG1",
                        EnumSet.of(OfficialRank.PENGAWAS, OfficialRank.ADMINISTRATOR, OfficialRank.JPT_PRATAMA))
                .containsEntry("PELAKSANA BR1", authority)
                .containsEntry("FUNGSIONAL BR1", authority)
                .containsEntry("PENGAWAS BR1", authority);
    }

    private static List<EmployeeLine> people(Office office) {
        return office.findEmployees().search(EmployeeFilter.everyone(), 2_000).lines().stream()
                .filter(line -> line.kind() == EmploymentKind.PNS)
                .toList();
    }

    /** From the roster as imported, without anything laid down. */
    private static Official decider(Office office, EmployeeLine line, String kind) {
        EmployeeSnapshot person =
                office.people().view().asOf(line.id(), LocalDate.now(CLOCK)).orElseThrow();
        ResolvedAuthority found = office.authority().resolve().resolve(AuthorityRequest.of(person, kind));
        assertThat(found.answer().question().chain().gaps()).isEmpty();
        return found.answer().decider().orElseThrow();
    }
}
