package id.jaganetral.persistence.evidence.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.Previews;
import id.jaganetral.application.evidence.view.Raster;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.EvidenceLimits;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.persistence.evidence.PictureDecoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoFramesTest {
    @TempDir
    Path temp;

    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();

    @ParameterizedTest
    @CsvSource({
        "rekaman.mp4, -c:v mpeg4",
        "ponsel.mov, -c:v mpeg4",
        "siap-putar.mp4, -c:v mpeg4 -movflags +faststart",
        "peramban.webm, -c:v libvpx"
    })
    void theFirstFrameIsShownWhereverTheTableOfContentsStands(String name, String how) throws Exception {
        KeptFile video = keep(made(name, how), name);
        BufferedImage frame = new VideoFrames(files).first(video).orElseThrow();
        assertThat(List.of(frame.getWidth(), frame.getHeight())).containsExactly(320, 240);
        assertThat(frame.getRGB(160, 120) & 0xFF).as("blue").isGreaterThan(200);
        Raster shown =
                new FileViewing(files, EvidenceLimits.usual()).picture(video, 0).orElseThrow();
        assertThat(shown.width()).isEqualTo(320);
        assertThat(new PictureDecoder(files, EvidenceLimits.usual()).preview(video, Previews.THUMBNAIL))
                .isPresent();
    }

    @Test
    void aBrokenVideoHasNoFrameAndHangsNobody() throws IOException {
        KeptFile broken =
                keep("\0\0\0\u0018ftypisom\0\0\0\0rekaan dan rusak".getBytes(StandardCharsets.ISO_8859_1), "rusak.mp4");
        long start = System.nanoTime();
        assertThat(new VideoFrames(files).first(broken)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aProgramThatNeverAnswersIsEnded() throws IOException {
        Path slow = Files.writeString(temp.resolve("lambat"), "#!/bin/sh\nexec sleep 60\n");
        assumeTrue(slow.toFile().setExecutable(true), "no programs here");
        KeptFile video = keep("\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "rekaman.mp4");
        long start = System.nanoTime();
        assertThat(new VideoFrames(files, slow.toString()).first(video)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void withoutTheProgramThereIsNoFrame() throws IOException {
        KeptFile video = keep("\0\0\0\u0018ftypisom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1), "rekaman.mp4");
        assertThat(new VideoFrames(files, "tidak-ada-program-ini").first(video)).isEmpty();
    }

    private KeptFile keep(byte[] bytes, String name) throws IOException {
        return files.keep(new ByteArrayInputStream(bytes), name, bytes.length, Progress.unwatched())
                .fold(
                        kept -> new KeptFile(
                                kept.fingerprint(), kept.size(), MediaType.claimedBy(name), Optional.empty(), Set.of()),
                        reasons -> {
                            throw new AssertionError(reasons);
                        });
    }

    /** An invented second of blue. */
    private byte[] made(String name, String how) throws IOException, InterruptedException {
        Path file = temp.resolve(name);
        List<String> command = new ArrayList<>(
                List.of("ffmpeg", "-loglevel", "quiet", "-f", "lavfi", "-i", "color=c=blue:size=320x240:duration=1"));
        command.addAll(List.of(how.split(" ")));
        command.add(file.toString());
        try {
            assumeTrue(new ProcessBuilder(command).start().waitFor() == 0, "ffmpeg cannot make this kind");
        } catch (IOException absent) {
            assumeTrue(false, "ffmpeg is not installed");
        }
        return Files.readAllBytes(file);
    }
}
