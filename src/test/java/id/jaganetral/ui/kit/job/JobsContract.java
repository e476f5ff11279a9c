package id.jaganetral.ui.kit.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.application.work.Cancelled;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.OperationFailed;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What every kind of jobs promises. */
abstract class JobsContract {
    private static final Message TITLE = Message.of("app.name");
    private static final Reason REASON = Reason.of(Message.of("kit.required"));

    final KeptProblems problems = new KeptProblems();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    abstract Jobs jobs();

    /** Returns when the job has ended. */
    abstract void finish(Job<?> job);

    abstract boolean onScreenThread();

    @Test
    void successIsHeardAndThenTheEnd() {
        finish(listening(Job.doing(TITLE, progress -> "done")));
        assertThat(heard).containsExactly("success done", "end");
        assertThat(problems.failures()).isEmpty();
    }

    @Test
    void refusalIsHeardAndThenTheEnd() {
        finish(listening(Job.asking(TITLE, progress -> Outcome.<String>refused(REASON))));
        assertThat(heard).containsExactly("refusal " + List.of(REASON), "end");
    }

    @Test
    void failureIsHeardAndThenTheEnd() {
        finish(listening(Job.<String>doing(TITLE, progress -> {
            throw new OperationFailed(TITLE);
        })));
        assertThat(heard).containsExactly("failure app.name", "end");
        assertThat(problems.failures()).isEmpty();
    }

    @Test
    void cancelIsHeardAndThenTheEnd() {
        finish(listening(Job.<String>doing(TITLE, progress -> {
            throw new Cancelled();
        })));
        assertThat(heard).containsExactly("cancel", "end");
    }

    @Test
    void anUnheardFailureReachesTheProblemWindowAndTheEndFollows() {
        OperationFailed failure = new OperationFailed(TITLE);
        finish(Job.<String>doing(TITLE, progress -> {
                    throw failure;
                })
                .atEnd(() -> heard.add("end")));
        assertThat(problems.failures()).containsExactly(failure);
        assertThat(heard).containsExactly("end");
    }

    @Test
    void anUnheardRefusalReachesTheProblemWindow() {
        finish(Job.asking(TITLE, progress -> Outcome.<String>refused(REASON)).atEnd(() -> heard.add("end")));
        assertThat(problems.refusals()).containsExactly(REASON);
        assertThat(heard).containsExactly("end");
    }

    @Test
    void aDefectInAListenerIsShownAndTheEndStillFollows() {
        IllegalStateException defect = new IllegalStateException("listener");
        finish(Job.doing(TITLE, progress -> "done")
                .onSuccess(value -> {
                    throw defect;
                })
                .atEnd(() -> heard.add("end")));
        assertThat(problems.failures()).containsExactly(defect);
        assertThat(heard).containsExactly("end");
    }

    @Test
    void everythingIsHeardOnTheThreadOfTheScreen() {
        List<Boolean> threads = new CopyOnWriteArrayList<>();
        finish(Job.doing(TITLE, progress -> "done")
                .onSuccess(value -> threads.add(onScreenThread()))
                .atEnd(() -> threads.add(onScreenThread())));
        assertThat(threads).containsExactly(true, true);
    }

    private Job<String> listening(Job<String> job) {
        return job.onSuccess(value -> heard.add("success " + value))
                .onRefusal(reasons -> heard.add("refusal " + reasons))
                .onFailure(
                        thrown -> heard.add("failure " + Problems.words(thrown).key()))
                .onCancel(() -> heard.add("cancel"))
                .atEnd(() -> heard.add("end"));
    }
}
