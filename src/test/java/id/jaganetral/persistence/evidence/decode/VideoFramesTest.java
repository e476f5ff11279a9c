package id.jaganetral.persistence.evidence.decode;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.evidence.MemoryEvidenceFiles;
import id.jaganetral.application.evidence.Previews;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoFramesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/evidence/video");

    @TempDir
    Path temp;

    private final MemoryEvidenceFiles files = new MemoryEvidenceFiles();

    /** Videos of one invented blue second: as phones write them, ready to stream, and of a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"rekaman.mp4", "ponsel.mov", "siap-putar.mp4", "peramban.webm"})
    void theFirstFrameIsShownWhereTheProgramIs(String name) throws IOException {
        KeptFile video = kept(name);
        Optional<BufferedImage> frame = new VideoFrames(files).first(video);
        assertThat(frame.isPresent()).isEqualTo(installed());
        assertThat(frame.map(picture -> List.of(picture.getWidth(), picture.getHeight()))
                        .orElse(List.of(64, 48)))
                .containsExactly(64, 48);
        assertThat(frame.map(picture -> picture.getRGB(32, 24) & 0xFF).orElse(255))
                .as("blue")
                .isGreaterThan(200);
        assertThat(new FileViewing(files, EvidenceLimits.usual())
                        .picture(video, 0)
                        .isPresent())
                .isEqualTo(installed());
        assertThat(new PictureDecoder(files, EvidenceLimits.usual())
                        .preview(video, Previews.THUMBNAIL)
                        .isPresent())
                .isEqualTo(installed());
    }

    @ParameterizedTest
    @CsvSource({"rekaman.mp4, mov", "ponsel.mov, mov", "siap-putar.mp4, mov", "peramban.webm, matroska"})
    void theProgramIsToldTheFormatMayOpenNothingElseAndReadsTheTableFirst(String name, String format)
            throws IOException {
        VideoFrames frames = new VideoFrames(files, standIn());
        BufferedImage frame = frames.first(kept(name)).orElseThrow();
        assertThat(List.of(frame.getWidth(), frame.getHeight())).containsExactly(8, 6);
        assertThat(Files.readString(temp.resolve("told")))
                .contains("-protocol_whitelist pipe ", "-f " + format + " -i pipe:0 ")
                .endsWith(" pipe:1\n");
        String given = Files.readString(temp.resolve("given"), StandardCharsets.ISO_8859_1);
        assertThat(given).hasSize((int) Files.size(SAMPLES.resolve(name)));
        assertThat(given.indexOf("moov")).isLessThanOrEqualTo(given.indexOf("mdat"));
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
        assertThat(slow.toFile().setExecutable(true)).isTrue();
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

    private KeptFile kept(String name) throws IOException {
        return keep(Files.readAllBytes(SAMPLES.resolve(name)), name);
    }

    /** Writes down what it is told and given, and answers with a picture. */
    private String standIn() throws IOException {
        Path answer = temp.resolve("jawaban.png");
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", answer.toFile());
        Path program = Files.writeString(
                temp.resolve("pengganti"),
                "#!/bin/sh\necho \"$@\" > '%s'\ncat > '%s'\ncat '%s'\n"
                        .formatted(temp.resolve("told"), temp.resolve("given"), answer));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private static boolean installed() {
        try {
            new ProcessBuilder("ffmpeg", "-version").start().destroy();
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
