package id.jaganetral;

import id.jaganetral.application.work.Progress;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads in the background what the window will ask for next; a failure is told where it is first asked for. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Office office;
    private final Jobs jobs;
    private final Clock clock;
    private boolean usable;

    WarmUp(Office office, Jobs jobs, Clock clock) {
        this.office = office;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The law, which the first page needs for its deadlines. */
    void begin() {
        inBackground(() -> office.law().warmUp());
    }

    /** The list of people, which takes a second or two, and sketches of evidence that has none: only once the first page stands, so that it does not wait. */
    void firstPageShown() {
        if (usable) {
            return;
        }
        usable = true;
        ProcessHandle.current()
                .info()
                .startInstant()
                .ifPresent(start -> LOG.info(
                        "usable {} ms after the start of the program",
                        Duration.between(start, clock.instant()).toMillis()));
        inBackground(() -> office.findEmployees().prepare());
        inBackground(() -> office.reports().knownAgain().learnAll(Progress.unwatched()));
    }

    private void inBackground(Runnable work) {
        jobs.start(Job.query(() -> {
                    work.run();
                    return work;
                })
                .onFailure(toldAtFirstUse -> {}));
    }
}
