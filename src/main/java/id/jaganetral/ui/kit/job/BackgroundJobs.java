package id.jaganetral.ui.kit.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The jobs of the running program: a few threads, and the list the status bar shows. Started and closed on the thread of
 * the screen only.
 */
public final class BackgroundJobs implements Jobs, AutoCloseable {
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Problems problems;
    private final ExecutorService threads;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final List<RunningJob> active = new ArrayList<>();
    private Optional<Runnable> whenIdle = Optional.empty();

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

    /** Cancels what runs; when all of it has ended, the rest is done on the thread of the screen. */
    public void cancelAll(Runnable afterwards) {
        active.forEach(RunningJob::cancel);
        whenIdle = Optional.of(afterwards);
        tellWhenIdle();
    }

    /** Cancels what runs and waits for it to roll back, so that the workspace can be closed after this. */
    @Override
    public void close() {
        active.forEach(RunningJob::cancel);
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
        active.add(run);
        if (run.title().isPresent()) {
            running.add(run);
        }
        threads.execute(() -> {
            Runnable ending = run.work();
            Platform.runLater(() -> {
                active.remove(run);
                running.remove(run);
                run.end(ending);
                tellWhenIdle();
            });
        });
        return run;
    }

    private void tellWhenIdle() {
        if (active.isEmpty() && whenIdle.isPresent()) {
            Runnable afterwards = whenIdle.get();
            whenIdle = Optional.empty();
            afterwards.run();
        }
    }
}
