package id.jaganetral.application.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.persistence.settings.StoredUploadFolder;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchUploadsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @TempDir
    Path temp;

    private Path folder;
    private WatchUploads uploads;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectories(temp.resolve("unggahan"));
        uploads = watching();
    }

    private WatchUploads watching() throws IOException {
        Path settings = Files.createDirectories(temp.resolve("settings"));
        return new WatchUploads(
                new StoredUploadFolder(FolderArea.open(settings)),
                new GatherFiles(temp.resolve("ruang")),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path file(String name, Instant changed) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[] {1});
        Files.setLastModifiedTime(file, FileTime.from(changed));
        return file;
    }

    @Test
    void onlyWhatIsNewAndHasArrivedWholeIsOfferedUntilItIsAnswered() throws IOException {
        file("lama.jpg", NOW.minusSeconds(90_000));
        uploads.choose(folder);
        Path fresh = file("baru.jpg", NOW.minusSeconds(100_000));
        file("sedang-masuk.jpg", NOW.minusSeconds(1));
        assertThat(uploads.fresh()).containsExactly(fresh);
        uploads.handled(List.of(fresh));
        assertThat(uploads.fresh()).isEmpty();
        assertThat(watching().fresh()).as("after a restart").isEmpty();
        file("baru.jpg", NOW.minusSeconds(50));
        assertThat(uploads.fresh()).as("other bytes under the same name").containsExactly(fresh);
        assertThat(folder.toFile().list()).as("nothing is taken away").hasSize(3);
    }

    @Test
    void withoutAFolderNothingIsOffered() throws IOException {
        assertThat(uploads.fresh()).isEmpty();
        uploads.choose(folder);
        file("a.jpg", NOW.minusSeconds(60));
        uploads.stop();
        assertThat(uploads.fresh()).isEmpty();
        assertThat(uploads.folder()).isEmpty();
    }
}
