package id.jaganetral.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFolderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    @Test
    void aNewWorkspaceOpensAgainWithTheSameIdentity() {
        Path place = temp.resolve("ruang kerja");
        var created = TestWorkspaces.createFolder(place, CLOCK);
        var id = created.id();
        created.close();
        try (var opened = TestWorkspaces.openFolder(place)) {
            assertThat(opened.id()).isEqualTo(id);
            assertThat(opened.logs()).isDirectory();
            assertThat(opened.evidence().names()).isEmpty();
        }
    }

    @Test
    void aSecondStartIsRefusedAndNamesTheFolder() {
        try (var first = TestWorkspaces.createFolder(temp.resolve("a"), CLOCK)) {
            assertThat(failure(() -> TestWorkspaces.openFolder(first.root())))
                    .isEqualTo("Ruang kerja " + first.root()
                            + " sedang dibuka oleh JagaNetral yang lain. Tutup dahulu yang lain, lalu buka lagi.");
        }
        TestWorkspaces.openFolder(temp.resolve("a")).close();
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefused() {
        assertThat(failure(() -> TestWorkspaces.openFolder(temp))).contains("bukan ruang kerja JagaNetral");
        assertThat(failure(() -> TestWorkspaces.openFolder(temp.resolve("hilang"))))
                .contains("tidak ditemukan");
    }

    @Test
    void aWorkspaceIsNotMadeAmongOtherFiles() throws IOException {
        Files.writeString(temp.resolve("foto.txt"), "x");
        assertThat(failure(() -> TestWorkspaces.createFolder(temp, CLOCK))).contains("sudah berisi berkas lain");
        assertThat(temp.toFile().list()).containsExactly("foto.txt");
    }

    @Test
    void anInterruptedCreationCanBeRepeated() throws IOException {
        Files.createDirectories(temp.resolve("b/evidence"));
        Files.writeString(temp.resolve("b/jaganetral.lock"), "");
        TestWorkspaces.createFolder(temp.resolve("b"), CLOCK).close();
        assertThat(WorkspaceFolder.isWorkspace(temp.resolve("b"))).isTrue();
    }

    @Test
    void aNewerFormatIsRefusedPolitely() throws IOException {
        TestWorkspaces.createFolder(temp.resolve("c"), CLOCK).close();
        Path marker = temp.resolve("c").resolve(Marker.NAME);
        Files.writeString(marker, Files.readString(marker).replace("format=2", "format=3"));
        assertThat(failure(() -> TestWorkspaces.openFolder(temp.resolve("c")))).contains("versi yang lebih baru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=1", "format=x\nid=1\ncreated=2", "\u0000\u0001"})
    void aDamagedMarkerIsNamed(String content) throws IOException {
        TestWorkspaces.createFolder(temp.resolve("d"), CLOCK).close();
        Files.writeString(temp.resolve("d").resolve(Marker.NAME), content);
        assertThat(failure(() -> TestWorkspaces.openFolder(temp.resolve("d")))).contains("penanda ruang kerja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../luar.txt", "a/../../luar.txt", "/etc/luar.txt", ".", "a/..", ""})
    void namesThatLeaveTheFolderAreRefused(String name) {
        try (var folder = TestWorkspaces.createFolder(temp.resolve("e"), CLOCK)) {
            assertThatThrownBy(() -> folder.letters().write(name, out -> out.write(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(temp.resolve("e/luar.txt")).doesNotExist();
    }

    @Test
    void aFileIsReplacedInOnePieceAndReadBack() throws IOException {
        try (var folder = TestWorkspaces.createFolder(temp.resolve("f"), CLOCK)) {
            FolderArea letters = folder.letters();
            letters.write("2024/surat.txt", out -> out.write("satu".getBytes()));
            letters.write("2024/surat.txt", out -> out.write("dua".getBytes()));
            try (var in = letters.read("2024/surat.txt")) {
                assertThat(in.readAllBytes()).isEqualTo("dua".getBytes());
            }
            assertThat(letters.names()).isEqualTo(List.of("2024/surat.txt"));
            assertThat(letters.size("2024/surat.txt")).isEqualTo(3);
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        try (var folder = TestWorkspaces.createFolder(temp.resolve("g"), CLOCK)) {
            FolderArea letters = folder.letters();
            letters.write("surat.txt", out -> out.write("lama".getBytes()));
            assertThat(failure(() -> letters.write("surat.txt", out -> {
                        out.write("setengah".getBytes());
                        throw new IOException("No space left on device");
                    })))
                    .contains("Ruang penyimpanan")
                    .contains("habis");
            try (var in = letters.read("surat.txt")) {
                assertThat(in.readAllBytes()).isEqualTo("lama".getBytes());
            }
            assertThat(temp.resolve("g/letters/.incoming")).isEmptyDirectory();
        }
    }

    @Test
    void whatAnInterruptedProgramLeftIsRemovedAtTheNextOpening() throws IOException {
        TestWorkspaces.createFolder(temp.resolve("h"), CLOCK).close();
        Path left =
                Files.createDirectories(temp.resolve("h/evidence/.incoming")).resolve("in1.part");
        Files.writeString(left, "setengah");
        TestWorkspaces.openFolder(temp.resolve("h")).close();
        assertThat(left).doesNotExist();
    }

    private static String failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        OperationFailed failed = catchThrowableOfType(OperationFailed.class, work);
        assertThat(failed).isNotNull();
        return Texts.indonesian().get(failed.shown());
    }
}
