package id.jaganetral.persistence.evidence.decode;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.MediaType;
import id.jaganetral.persistence.evidence.program.PipedProgram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first frame of a video, by ffmpeg where it is installed (never required). The format is told and only the pipe may be
 * opened, because a video that is a list of addresses would make ffmpeg fetch them.
 */
public final class VideoFrames {
    private static final Logger LOG = LoggerFactory.getLogger(VideoFrames.class);
    /** Longer than anybody waits for a thumbnail, shorter than a hang. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final List<String> OPTIONS = List.of(
            "-nostdin",
            "-hide_banner",
            "-loglevel",
            "quiet",
            "-max_alloc",
            String.valueOf(256 << 20),
            "-protocol_whitelist",
            "pipe",
            "-threads",
            "1");
    private static final List<String> ONE_FRAME = List.of(
            "-i",
            "pipe:0",
            "-an",
            "-sn",
            "-dn",
            "-frames:v",
            "1",
            "-vf",
            "scale=w='min(1280,iw)':h=-2",
            "-f",
            "image2pipe",
            "-c:v",
            "png",
            "pipe:1");

    private final EvidenceFiles files;
    private final String program;

    public VideoFrames(EvidenceFiles files) {
        this(files, "ffmpeg");
    }

    /**
     * @param program command to call
     */
    VideoFrames(EvidenceFiles files, String program) {
        this.files = files;
        this.program = program;
    }

    /** Empty when the program is not installed, fails, or takes too long. */
    public Optional<BufferedImage> first(KeptFile file) {
        if (file.type().presentation() != MediaType.Presentation.VIDEO || !files.has(file.fingerprint())) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(OPTIONS);
        command.addAll(List.of("-f", file.type() == MediaType.WEBM ? "matroska" : "mov"));
        command.addAll(ONE_FRAME);
        try {
            Optional<byte[]> frame =
                    PipedProgram.answer(new ProcessBuilder(command), in -> give(file, in), MOST, Progress.unwatched());
            return frame.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(frame.get())));
        } catch (IOException notInstalled) {
            LOG.info("no frame of {}: {}", file.fingerprint().shortForm(), notInstalled.getClass());
            return Optional.empty();
        }
    }

    private void give(KeptFile file, OutputStream in) throws IOException {
        if (file.type() == MediaType.WEBM) {
            try (InputStream bytes = files.open(file.fingerprint())) {
                bytes.transferTo(in);
            }
        } else {
            new FrontedMovie(() -> files.open(file.fingerprint())).writeTo(in);
        }
    }
}
