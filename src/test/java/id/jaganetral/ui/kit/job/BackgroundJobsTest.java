package id.jaganetral.ui.kit.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.ui.kit.ScreenTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class BackgroundJobsTest extends JobsContract {
    private static final Message TITLE = Message.of("app.name");
    private final BackgroundJobs jobs = new BackgroundJobs(problems);

    @BeforeAll
    static void startToolkit() throws Exception {
        ScreenTest.startToolkit();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Override
    Jobs jobs() {
        return jobs;
    }

    @Override
    void finish(Job<?> job) {
        WaitForAsyncUtils.asyncFx(() -> jobs.start(job));
        WaitForAsyncUtils.waitForFxEvents();
        jobs.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    boolean onScreenThread() {
        return Platform.isFxApplicationThread();
    }

    @Test
    void cancelStopsTheWorkAtItsNextStep() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        List<String> heard = new CopyOnWriteArrayList<>();
        Job<String> job = Job.<String>doing(TITLE, progress -> {
                    for (long step = 0; ; step++) {
                        progress.at(step, -1);
                        started.countDown();
                    }
                })
                .onSuccess(value -> heard.add("success"))
                .onCancel(() -> heard.add("cancel"))
                .atEnd(ended::countDown);
        RunningJob running = WaitForAsyncUtils.asyncFx(() -> jobs.start(job)).get();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        running.cancel();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("cancel");
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void ofManyQuestionsOnlyTheLastAnswerIsHeard() throws Exception {
        CountDownLatch firstIsAsked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(2);
        List<String> heard = new CopyOnWriteArrayList<>();
        Latest latest = new Latest(jobs);
        Platform.runLater(() -> latest.start(Job.query(() -> answer(firstIsAsked, release))
                .onSuccess(heard::add)
                .atEnd(ended::countDown)));
        assertThat(firstIsAsked.await(10, TimeUnit.SECONDS)).isTrue();
        Platform.runLater(() ->
                latest.start(Job.query(() -> "second").onSuccess(heard::add).atEnd(ended::countDown)));
        WaitForAsyncUtils.waitForFxEvents();
        release.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("second");
    }

    @Test
    void namedWorkIsListedWhileItRunsAndQuestionsAreNot() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        RunningJob shown = WaitForAsyncUtils.asyncFx(() -> {
                    jobs.start(Job.query(() -> await(release)));
                    return jobs.start(Job.asking(TITLE, progress -> Outcome.done(await(release)))
                            .atEnd(ended::countDown));
                })
                .get();
        assertThat(WaitForAsyncUtils.asyncFx(() -> List.copyOf(jobs.running())).get())
                .containsExactly(shown);
        release.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void afterEverythingIsCancelledTheRestIsDone() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch idle = new CountDownLatch(1);
        List<String> heard = new CopyOnWriteArrayList<>();
        Platform.runLater(() -> jobs.start(Job.<String>doing(TITLE, progress -> {
                    for (long step = 0; ; step++) {
                        progress.at(step, -1);
                        started.countDown();
                    }
                })
                .onCancel(() -> heard.add("cancel"))));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        Platform.runLater(() -> jobs.cancelAll(() -> {
            heard.add("rest");
            idle.countDown();
        }));
        assertThat(idle.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("cancel", "rest");
    }

    private static String answer(CountDownLatch asked, CountDownLatch release) {
        asked.countDown();
        return await(release);
    }

    private static String await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }
}
