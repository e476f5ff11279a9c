package id.jaganetral.persistence.evidence.reading;

import id.jaganetral.application.evidence.reading.TextEngine;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.evidence.reading.ReadText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tesseract as a process of its own, where it is installed. The picture goes in and the words come out through pipes; no file
 * is written. It is ended after a time, and when the work is cancelled.
 */
public final class Tesseract implements TextEngine {
    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
    private static final List<String> PLACES = List.of("tesseract", "C:\\Program Files\\Tesseract-OCR\\tesseract.exe");
    private static final String INDONESIAN = "ind";
    private static final List<String> LANGUAGES = List.of(INDONESIAN, "eng");
    private static final int LOOK_MILLIS = 100;
    private static final long MOST_SECONDS = 180;
    private static final long LIST_SECONDS = 10;

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
            return answer(command, picture, MOST_SECONDS, progress).map(TsvWords::read);
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
                            new ProcessBuilder(place, "--list-langs"), new byte[0], LIST_SECONDS, Progress.unwatched())
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

    /** What the program says; empty when it fails or takes too long. */
    private static Optional<String> answer(ProcessBuilder command, byte[] given, long seconds, Progress progress)
            throws IOException {
        command.redirectError(Redirect.DISCARD);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = command.start();
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(given);
            }
            return said(process, seconds, progress);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<String> said(Process process, long seconds, Progress progress) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream out = process.getInputStream();
        boolean ended = false;
        while (!ended && System.nanoTime() < end) {
            progress.at(0, -1);
            ended = ended(process);
            all.write(out.readNBytes(out.available()));
        }
        if (ended) {
            out.transferTo(all);
        }
        return ended && process.exitValue() == 0 ? Optional.of(all.toString(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            throw new IOException(wanted);
        }
    }
}
