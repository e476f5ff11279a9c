package id.jaganetral.persistence.evidence.program;

import id.jaganetral.application.work.OutsideProgram;
import id.jaganetral.application.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of the machine as a process of its own. What it is given and what it says go through pipes, so that no file is
 * written. It is ended after a time, when it says too much, and when the work is cancelled.
 */
public final class PipedProgram {
    private static final int LOOK_MILLIS = 50;
    private static final int MOST_BYTES = 64 << 20;

    private PipedProgram() {}

    /** Writes what a program is given; a program that has heard enough lets it fail. */
    @FunctionalInterface
    public interface Given {
        void to(OutputStream in) throws IOException;
    }

    /**
     * What the program says; empty when it fails or takes too long.
     *
     * @throws IOException when it is not installed
     */
    public static Optional<byte[]> answer(ProcessBuilder command, Given given, Duration most, Progress progress)
            throws IOException {
        command.redirectError(Redirect.DISCARD);
        Process process = command.start();
        Thread feeding = new Thread(() -> feed(process, given), "program-feed");
        feeding.setDaemon(true);
        feeding.start();
        try {
            return said(process, most, progress);
        } finally {
            OutsideProgram.end(process);
        }
    }

    private static void feed(Process process, Given given) {
        try (OutputStream in = process.getOutputStream()) {
            given.to(in);
        } catch (IOException | RuntimeException heardEnough) {
            // it has what it wanted, or gets half a file and says so by failing
        }
    }

    private static Optional<byte[]> said(Process process, Duration most, Progress progress) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream out = process.getInputStream();
        boolean ended = false;
        while (!ended && System.nanoTime() < end && all.size() < MOST_BYTES) {
            progress.at(0, -1);
            ended = ended(process);
            all.write(out.readNBytes(out.available()));
        }
        if (ended) {
            out.transferTo(all);
        }
        return ended && process.exitValue() == 0 ? Optional.of(all.toByteArray()) : Optional.empty();
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
