package id.jaganetral.ui.kit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFileDialogsTest {
    private static final List<FileKind> WORKBOOK = List.of(FileKind.of("register.kind", "*.xlsx"));

    @TempDir
    Path folder;

    @Test
    void aNameTypedWithoutItsEndingGetsIt() {
        assertThat(SystemFileDialogs.ended(folder.resolve("Rekap 1.2"), WORKBOOK))
                .isEqualTo(folder.resolve("Rekap 1.2.xlsx"));
        assertThat(SystemFileDialogs.ended(folder.resolve("Rekap.XLSX"), WORKBOOK))
                .isEqualTo(folder.resolve("Rekap.XLSX"));
        assertThat(SystemFileDialogs.ended(folder.resolve("Rekap"), List.of())).isEqualTo(folder.resolve("Rekap"));
    }

    @Test
    void anotherFileOfThatNameIsNotWrittenOverUnasked() throws IOException {
        Files.writeString(folder.resolve("Rekap.xlsx"), "lama");
        assertThat(SystemFileDialogs.ended(folder.resolve("Rekap"), WORKBOOK)).isEqualTo(folder.resolve("Rekap"));
    }
}
