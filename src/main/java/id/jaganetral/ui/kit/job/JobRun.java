package id.jaganetral.ui.kit.job;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One run of a job: does the work on one thread and hands back the ending to be called on another. */
final class JobRun<T> implements RunningJob {
    private final Job<T> job;
    private final Problems problems;
    private final Consumer<Runnable> screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<Double> pending = new AtomicReference<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    JobRun(Job<T> job, Problems problems, Consumer<Runnable> screen) {
        this.job = job;
        this.problems = problems;
        this.screen = screen;
    }

    @Override
    public Optional<Message> title() {
        return job.title();
    }

    @Override
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    /** Does the work; the returned ending is to be handed to {@link #end} on the thread of the screen. */
    Runnable work() {
        if (cancelled.get()) {
            return job::cancelled;
        }
        try {
            Outcome<T> outcome = job.work().run(this::at);
            // A named job that got through has changed something: say so, even if the user cancelled too late.
            if (cancelled.get() && job.title().isEmpty()) {
                return job::cancelled;
            }
            return () -> outcome.use(job::succeed, reasons -> job.refuse(reasons, problems));
        } catch (Cancelled stopped) {
            return job::cancelled;
        } catch (Throwable thrown) {
            return () -> job.fail(thrown, problems);
        }
    }

    void end(Runnable ending) {
        guarded(ending);
        guarded(job::end);
    }

    private void guarded(Runnable heard) {
        try {
            heard.run();
        } catch (Exception bug) {
            problems.failed(bug);
        }
    }

    /** Many steps a second become one change of the property a frame. */
    private void at(long done, long total) {
        if (cancelled.get()) {
            throw new Cancelled();
        }
        double now = total <= 0 ? -1 : Math.min(1, (double) done / total);
        if (pending.getAndSet(now) == null) {
            screen.accept(() -> progress.set(pending.getAndSet(null)));
        }
    }
}
