package id.jaganetral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.text.Texts;
import id.jaganetral.ui.kit.TestKit;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeEntranceTest {
    @TempDir
    private Path folder;

    private final OfficeEntrance entrance = new OfficeEntrance(Texts.indonesian(), TestKit.CLOCK, () -> "Rina Kusuma");

    @AfterEach
    void close() {
        entrance.close();
    }

    @Test
    void aNewWorkspaceIsOpenAndCanBeOpenedAgain() {
        Path made = folder.resolve("Ruang Kerja");
        entrance.createNew(made, Progress.unwatched());
        assertThat(entrance.office().folder()).isEqualTo(made);
        entrance.open(made, Progress.unwatched());
        assertThat(entrance.office().officer().name()).isEqualTo("Rina Kusuma");
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
        assertThatThrownBy(() -> entrance.createNew(other, Progress.unwatched()))
                .isInstanceOf(OperationFailed.class);
        assertThat(file).hasContent("isi");
    }
}
