package id.jaganetral.persistence.evidence.reading;

import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.persistence.evidence.program.PipedProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tesseract, where it is installed: the picture goes in and the words come out. */
public final class Tesseract implements TextEngine {
    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
    private static final List<String> PLACES = List.of("tesseract", "C:\\Program Files\\Tesseract-OCR\\tesseract.exe");
    private static final String INDONESIAN = "ind";
    private static final List<String> LANGUAGES = List.of(INDONESIAN, "eng");
    private static final Duration MOST = Duration.ofSeconds(180);
    private static final Duration MOST_FOR_LIST = Duration.ofSeconds(10);

    private final List<String> places;
    private Optional<Installed> installed = Optional.empty();
    private boolean looked;

    private record Installed(String command, String language) {}

    public Tesseract() {
        this(PLACES);
    }

    /**
     * @param places commands to try, the first that answers is used
     */
    Tesseract(List<String> places) {
        this.places = List.copyOf(places);
    }

    @Override
    public Optional<String> language() {
        return installed().map(Installed::language);
    }

    @Override
    public Optional<ReadText> read(byte[] picture, Progress progress) {
        return installed().flatMap(program -> read(program, picture, progress));
    }

    private Optional<ReadText> read(Installed program, byte[] picture, Progress progress) {
        ProcessBuilder command = new ProcessBuilder(
                program.command(), "stdin", "stdout", "-l", program.language(), "--psm", "11", "tsv");
        try {
            return answer(command, picture, MOST, progress).map(TsvWords::read);
        } catch (IOException failed) {
            LOG.info("no text was read: {}", failed.getClass());
            return Optional.empty();
        }
    }

    private synchronized Optional<Installed> installed() {
        if (!looked) {
            looked = true;
            installed = places.stream().flatMap(place -> ask(place).stream()).findFirst();
        }
        return installed;
    }

    private static Optional<Installed> ask(String place) {
        try {
            List<String> known = answer(
                            new ProcessBuilder(place, "--list-langs"), new byte[0], MOST_FOR_LIST, Progress.unwatched())
                    .orElse("")
                    .lines()
                    .map(String::strip)
                    .toList();
            return LANGUAGES.stream()
                    .filter(known::contains)
                    .findFirst()
                    .map(language -> new Installed(place, language));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(ProcessBuilder command, byte[] given, Duration most, Progress progress)
            throws IOException {
        command.environment().put("OMP_THREAD_LIMIT", "1");
        return PipedProgram.answer(command, in -> in.write(given), most, progress)
                .map(said -> new String(said, StandardCharsets.UTF_8));
    }
}
