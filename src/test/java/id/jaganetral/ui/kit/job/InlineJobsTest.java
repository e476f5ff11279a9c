package id.jaganetral.ui.kit.job;

class InlineJobsTest extends JobsContract {
    private final Thread test = Thread.currentThread();

    @Override
    Jobs jobs() {
        return new InlineJobs(problems);
    }

    @Override
    void finish(Job<?> job) {
        jobs().start(job);
    }

    @Override
    boolean onScreenThread() {
        return Thread.currentThread() == test;
    }
}
