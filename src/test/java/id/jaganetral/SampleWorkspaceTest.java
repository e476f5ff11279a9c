package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.casefile.CaseFileLine;
import id.jaganetral.application.employee.EmployeeFilter;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void theSampleIsMadeByTheUseCasesAndSurvivesClosing() {
        try (Office office = SampleOffices.open(folder.resolve("contoh"))) {
            assertThat(office.findEmployees()
                            .search(EmployeeFilter.everyone(), 1)
                            .total())
                    .isGreaterThan(500);
            assertThat(office.verifyEvidence().verifyEverything(Progress.unwatched()))
                    .hasSizeGreaterThan(10)
                    .allMatch(finding -> finding.state() == IntegrityFinding.State.INTACT);
            List<CaseFileLine> cases = office.cases().list().lines();
            assertThat(cases.stream().map(CaseFileLine::stage).distinct()).hasSizeGreaterThan(5);
        }
    }
}
