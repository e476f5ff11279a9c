package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.access.Credentials;
import id.jaganetral.application.access.NewUser;
import id.jaganetral.application.evidence.Arriving;
import id.jaganetral.application.sample.SampleUser;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.application.workspace.Door;
import id.jaganetral.application.workspace.NewOffice;
import id.jaganetral.domain.letter.OfficeProfile;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.persistence.vault.TestKeys;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.TestKit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeEntranceTest {
    @TempDir
    private Path folder;

    private final OfficeEntrance entrance = new OfficeEntrance(Texts.indonesian(), TestKit.CLOCK, TestKeys.CHEAP);

    @AfterEach
    void close() {
        entrance.close();
    }

    @Test
    void aClockBeforeTheStoriesIsNamedAndNothingIsMade() {
        Path made = folder.resolve("Contoh");
        assertThatThrownBy(() -> entrance.createSample(made, Progress.unwatched()))
                .isInstanceOfSatisfying(
                        OperationFailed.class,
                        failed -> assertThat(failed.shown().key()).isEqualTo("workspace.sample.clock"));
        assertThat(made).doesNotExist();
    }

    @Test
    void whatIsToldOfTheOfficeStandsInItsProfile() {
        Path made = folder.resolve("Kota");
        entrance.createNew(new NewOffice(made, "PEMERINTAH KOTA CONTOH", "INSPEKTORAT"), rina(), Progress.unwatched());
        assertThat(entrance.office().letters().offices().load())
                .isEqualTo(OfficeProfile.blank().named("PEMERINTAH KOTA CONTOH", "INSPEKTORAT"));
    }

    @Test
    void aNewWorkspaceIsOpenAndCanBeOpenedAgain() {
        Path made = folder.resolve("Ruang Kerja");
        entrance.createNew(NewOffice.at(made), rina(), Progress.unwatched());
        assertThat(entrance.office().folder()).isEqualTo(made);
        entrance.open(made, rina().credentials(), Progress.unwatched());
        assertThat(entrance.office().officer().name()).isEqualTo("Rina Kusuma");
    }

    @Test
    void evidenceWithoutAReportIsSetAsideAtTheNextOpeningAndTold() {
        Path made = folder.resolve("Ruang Kerja");
        entrance.createNew(NewOffice.at(made), rina(), Progress.unwatched());
        entrance.office()
                .receiveEvidence()
                .receive(Arriving.clipboard(new byte[] {'%', 'P', 'D', 'F', '-'}), Progress.unwatched());
        entrance.open(made, rina().credentials(), Progress.unwatched());
        assertThat(entrance.office().setAside()).isEqualTo(1);
        assertThat(entrance.office().strayEvidence().place())
                .isEqualTo(made.resolve("evidence/aside"))
                .isNotEmptyDirectory();
        entrance.open(made, rina().credentials(), Progress.unwatched());
        assertThat(entrance.office().setAside()).as("told once").isZero();
        assertThat(entrance.office().strayEvidence().count()).isEqualTo(1);
    }

    @Test
    void aCancelledSampleLeavesNoFolderBehind() {
        Path made = folder.resolve("Contoh");
        Progress impatient = (done, total) -> {
            throw new Cancelled();
        };
        assertThatThrownBy(() -> entrance.createSample(made, impatient)).isInstanceOf(Cancelled.class);
        assertThat(made).doesNotExist();
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndKept() throws Exception {
        Path other = Files.createDirectories(folder.resolve("dokumen"));
        Path file = Files.writeString(other.resolve("surat.txt"), "isi");
        assertThatThrownBy(() -> entrance.createNew(NewOffice.at(other), rina(), Progress.unwatched()))
                .isInstanceOf(OperationFailed.class);
        assertThat(file).hasContent("isi");
    }

    @Test
    void aSecondProgramIsToldAtTheDoorThatSomebodyWorksInside() {
        Path made = folder.resolve("Ruang Kerja");
        entrance.createNew(NewOffice.at(made), rina(), Progress.unwatched());
        try (OfficeEntrance second = new OfficeEntrance(Texts.indonesian(), TestKit.CLOCK, TestKeys.CHEAP)) {
            assertThatThrownBy(() -> second.door(made)).hasMessage("workspace.open.busy");
            entrance.leave();
            assertThat(second.door(made)).isEqualTo(Door.SIGN_IN);
        }
    }

    @Test
    void aWrongPasswordOpensNothing() {
        Path made = folder.resolve("Ruang Kerja");
        entrance.createNew(NewOffice.at(made), rina(), Progress.unwatched());
        Credentials wrong = new Credentials("rina", "pagi-mendung-di-kebun".toCharArray());

        assertThat(refused(entrance.open(made, wrong, Progress.unwatched()))).isTrue();
        assertThatThrownBy(entrance::office).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aWeakPasswordMakesNoWorkspace() {
        Path made = folder.resolve("Ruang Kerja");
        NewUser weak = new NewUser("Rina Kusuma", new Credentials("rina", "1234567890".toCharArray()));

        assertThat(refused(entrance.createNew(NewOffice.at(made), weak, Progress.unwatched())))
                .isTrue();
        assertThat(made).doesNotExist();
    }

    @Test
    void theSampleSaysItIsOneAndOpensWithThePasswordOnTheScreen() {
        Path made = folder.resolve("Contoh");
        try (OfficeEntrance today = new OfficeEntrance(Texts.indonesian(), SampleOffices.TODAY, TestKeys.CHEAP)) {
            today.createSample(made, Progress.unwatched());
            assertThat(today.office().officer().name()).isEqualTo("Petugas Contoh");
            today.leave();
            assertThat(today.door(made)).isEqualTo(Door.SAMPLE);
            assertThat(refused(today.open(made, SampleUser.credentials(), Progress.unwatched())))
                    .isFalse();
        }
    }

    private static boolean refused(Outcome<?> outcome) {
        return outcome.fold(done -> false, reasons -> true);
    }

    private static NewUser rina() {
        return new NewUser("Rina Kusuma", new Credentials("rina", "pagi-cerah-di-kebun".toCharArray()));
    }
}
