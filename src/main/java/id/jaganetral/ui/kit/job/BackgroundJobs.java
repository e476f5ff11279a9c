package id.jaganetral.ui.kit.job;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The jobs of the running program: a few threads, and the list the status bar shows. */
public final class BackgroundJobs implements Jobs, AutoCloseable {
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Problems problems;
    private final ExecutorService threads;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();

    public BackgroundJobs(Problems problems) {
        this.problems = problems;
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "job-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public RunningJob start(Job<?> job) {
        return begin(job);
    }

    /** The jobs with a title that have not ended yet. */
    public ObservableList<RunningJob> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /** Cancels what runs and waits for it to roll back, so that the workspace can be closed after this. */
    @Override
    public void close() {
        running.forEach(RunningJob::cancel);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> RunningJob begin(Job<T> job) {
        JobRun<T> run = new JobRun<>(job, problems, Platform::runLater);
        boolean shown = run.title().isPresent();
        if (shown) {
            running.add(run);
        }
        threads.execute(() -> {
            Runnable ending = run.work();
            Platform.runLater(() -> {
                running.remove(run);
                run.end(ending);
            });
        });
        return run;
    }
}
