package id.jaganetral.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jaganetral.application.transaction.Queries;
import id.jaganetral.application.work.Cancelled;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.vault.TestKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsealedWorkspaceTest {
    private static final KeySource KEY = files -> TestKeys.KEY;

    @TempDir
    Path temp;

    interface OldQueries extends Queries {
        long number();
    }

    @Test
    void everythingIsSealedAndNothingLost() throws Exception {
        Path root = OldWorkspace.make(temp.resolve("ruang"));
        assertThat(WorkspaceFolder.isUnsealed(root)).isTrue();
        assertThatThrownBy(() -> TestWorkspaces.openFolder(root))
                .isInstanceOf(OperationFailed.class)
                .hasMessage("workspace.open.unsealed");

        new UnsealedWorkspace(root).seal(KEY, Progress.unwatched());

        assertThat(WorkspaceFolder.isUnsealed(root)).isFalse();
        try (Workspace workspace = TestWorkspaces.open(root, features())) {
            assertWhole(workspace);
            assertThat(workspace.folder().openFilesAside().areThere()).isTrue();
            assertThat(Files.readString(root.resolve("sebelum-disandikan/settings/office.json")))
                    .isEqualTo(OldWorkspace.SECRET);
            workspace.folder().openFilesAside().remove();
            assertThat(workspace.folder().openFilesAside().areThere()).isFalse();
        }
        assertThat(openFilesWithTheSecret(root)).isEmpty();
    }

    @Test
    void aCancelledSealingLeavesTheWorkspaceAsItWas() throws Exception {
        Path root = OldWorkspace.make(temp.resolve("ruang"));
        Progress impatient = (done, total) -> {
            throw new Cancelled();
        };
        assertThatThrownBy(() -> new UnsealedWorkspace(root).seal(KEY, impatient))
                .isInstanceOf(Cancelled.class);
        assertThat(WorkspaceFolder.isUnsealed(root)).isTrue();

        new UnsealedWorkspace(root).seal(KEY, Progress.unwatched());
        try (Workspace workspace = TestWorkspaces.open(root, features())) {
            assertWhole(workspace);
        }
    }

    /** Every state a kill can leave behind after the sealed copy was whole. */
    @Test
    void aSealingInterruptedWhileChangingPlacesIsFinishedAtTheNextOpening() throws Exception {
        for (int moves = 0; moves <= 8; moves++) {
            Path root = OldWorkspace.make(temp.resolve("ruang" + moves));
            stopAfter(root, moves);
            try (Workspace workspace = TestWorkspaces.open(root, features())) {
                assertWhole(workspace);
                assertThat(root.resolve(".sealing")).doesNotExist();
                assertThat(Files.readString(root.resolve("sebelum-disandikan/letters/2026/F01.docx")))
                        .isEqualTo(OldWorkspace.SECRET);
            }
        }
    }

    /** Seals, then takes back the renamings after the first few, as a kill would have left them. */
    private static void stopAfter(Path root, int moves) throws IOException {
        Path whole = root.resolveSibling(root.getFileName() + "-copy");
        copy(root, whole);
        new UnsealedWorkspace(whole).seal(KEY, Progress.unwatched());
        Path stage = Files.createDirectories(root.resolve(".sealing"));
        Path aside = Files.createDirectories(root.resolve("sebelum-disandikan"));
        for (Path open : List.of(Path.of("jaganetral-workspace.properties"))) {
            assertThat(root.resolve(open)).exists();
        }
        int done = 0;
        for (String name : List.of("evidence", "letters", "settings", "database")) {
            copy(whole.resolve(name), stage.resolve(name));
            if (done++ < moves) {
                Files.move(root.resolve(name), aside.resolve(name));
            }
            if (done++ < moves) {
                Files.move(stage.resolve(name), root.resolve(name));
            }
        }
        Files.writeString(stage.resolve("ready"), "x");
    }

    private static void assertWhole(Workspace workspace) throws IOException {
        WorkspaceFolder folder = workspace.folder();
        assertThat(text(folder.evidence(), "originals/ab/abcd")).isEqualTo(OldWorkspace.SECRET.repeat(5000));
        assertThat(text(folder.letters(), "2026/F01.docx")).isEqualTo(OldWorkspace.SECRET);
        assertThat(text(folder.settings(), "office.json")).isEqualTo(OldWorkspace.SECRET);
        assertThat(text(folder.handWritten(), "evidence.properties")).isEqualTo("most.megabytes=20");
        assertThat(text(folder.handWritten(), "law/holidays.csv")).isEqualTo("2026-12-31,Libur daerah");
        assertThat(text(folder.templates(), "F01.docx")).isEqualTo("templat");
        assertThat(workspace.unitOfWork().<Long>read(tx -> tx.queries(OldQueries.class)
                        .number()))
                .isEqualTo(7);
    }

    private static List<Feature> features() {
        return List.of(Feature.of()
                .queries(
                        OldQueries.class,
                        tx -> () ->
                                tx.sql().number("SELECT last_number FROM register_counter WHERE register = 'OLD'")));
    }

    private static String text(FolderArea area, String name) throws IOException {
        try (InputStream in = area.read(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> openFilesWithTheSecret(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(UnsealedWorkspaceTest::showsTheSecret)
                    .toList();
        }
    }

    private static boolean showsTheSecret(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("Bintang");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
