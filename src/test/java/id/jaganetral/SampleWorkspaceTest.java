package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.sample.SampleClock;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.report.Report;
import id.jaganetral.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;

    @Test
    void theSampleIsMadeByTheUseCasesAndSurvivesClosing() {
        List<Report> reports;
        SampleClock days = SampleClock.startingAt(clock);
        try (Office office = Office.create(folder.resolve("contoh"), days, () -> "Petugas Contoh")) {
            reports = new SampleDesk(office, Texts.indonesian(), days).filling().fill(Progress.unwatched());
        }

        assertThat(reports).hasSizeGreaterThan(10).allSatisfy(report -> assertThat(report.subjects())
                .isNotEmpty());
        try (Office again = Office.open(folder.resolve("contoh"), clock, () -> "Petugas Contoh")) {
            assertThat(again.findEmployees()
                            .search(EmployeeFilter.everyone(), 1)
                            .total())
                    .isGreaterThan(500);
            assertThat(again.verifyEvidence().verifyEverything(Progress.unwatched()))
                    .hasSize(reports.size())
                    .allMatch(finding -> finding.state() == IntegrityFinding.State.INTACT);
        }
    }
}
