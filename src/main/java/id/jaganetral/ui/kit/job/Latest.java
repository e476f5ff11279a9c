package id.jaganetral.ui.kit.job;

import java.util.Optional;

/** Of many questions only the last one counts: starting another cancels the one before, whose answer is dropped. */
public final class Latest {
    private final Jobs jobs;
    private Optional<RunningJob> last = Optional.empty();

    public Latest(Jobs jobs) {
        this.jobs = jobs;
    }

    public void start(Job<?> job) {
        cancel();
        last = Optional.of(jobs.start(job));
    }

    public void cancel() {
        last.ifPresent(RunningJob::cancel);
        last = Optional.empty();
    }
}
