package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.report.ReportFilter;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.IntegrityFinding;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace lies on a drive that goes away while somebody works, and comes back. */
class VanishedDriveTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void whatCannotBeStoredIsSaidAndWhatWasConfirmedIsThereWhenTheDriveIsBack(@TempDir Path place) throws IOException {
        Path folder = place.resolve("Contoh");
        Path gone = place.resolve("tercabut");
        long reports;
        try (Office office = SampleOffices.open(folder)) {
            reports = office.reports()
                    .list()
                    .list(ReportFilter.everything(), 0, 500)
                    .total();
            Files.move(folder, gone);
            assertThatThrownBy(
                            () -> office.receiveEvidence().receive(Arriving.clipboard(PICTURE), Progress.unwatched()))
                    .isInstanceOf(OperationFailed.class);
            assertThat(folder).as("nothing is written to where the drive was").doesNotExist();
            Files.move(gone, folder);
        }
        try (OfficeDoor doors = new OfficeDoor(SampleOffices.TODAY, TestKeys.CHEAP);
                Office office = doors.open(folder, SampleUser.credentials(), SampleOffices.TODAY)
                        .fold(opened -> opened, reasons -> {
                            throw new AssertionError(reasons);
                        })) {
            assertThat(office.reports()
                            .list()
                            .list(ReportFilter.everything(), 0, 500)
                            .total())
                    .isEqualTo(reports);
            assertThat(office.log().fits()).isTrue();
            assertThat(office.verifyEvidence().verifyEverything(Progress.unwatched()))
                    .isNotEmpty()
                    .allMatch(check -> check.state() == IntegrityFinding.State.INTACT);
        }
    }
}
