package id.jaganetral.application.work;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program of the machine that was started for a piece of work. */
public final class OutsideProgram {
    private static final Duration MOST = Duration.ofSeconds(5);

    private OutsideProgram() {}

    /**
     * Ends it with everything it started, for an office program is a script that starts the real one, and waits until all
     * are gone: whoever cancels finds nothing that still reads or writes.
     */
    public static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            // the system ends it when it can; the work does not wait longer
        }
    }
}
