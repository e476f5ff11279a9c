package id.jaganetral.ui.kit.job;

/** Jobs that have ended when {@link #start} returns; the same contract without threads. */
public final class InlineJobs implements Jobs {
    private final Problems problems;

    /** A failure nobody listens to fails the test. */
    public InlineJobs() {
        this(new ThrowingProblems());
    }

    public InlineJobs(Problems problems) {
        this.problems = problems;
    }

    @Override
    public RunningJob start(Job<?> job) {
        return run(job);
    }

    private <T> RunningJob run(Job<T> job) {
        JobRun<T> run = new JobRun<>(job, problems, Runnable::run);
        run.end(run.work());
        return run;
    }
}
