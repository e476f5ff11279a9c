package id.jaganetral.ui.kit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * What each frame costs while something moves on the screen.
 *
 * @param work milliseconds of processor the thread of the screen took for a frame: the movement, styles and layout
 * @param apart milliseconds between one frame and the next
 */
public record Frames(double[] work, double[] apart) {
    public Frames {
        work = work.clone();
        apart = apart.clone();
    }

    /** Moves it a little each frame. */
    public static Frames during(Stage stage, int frames, IntConsumer move) {
        CompletableFuture<Frames> done = new CompletableFuture<>();
        Platform.runLater(() -> new Counter(stage.getScene(), frames, move, done).start());
        try {
            return done.get(2, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            throw new AssertionError(stuck);
        }
    }

    public double medianWork() {
        return quantile(work, 0.5);
    }

    /** Share of frames whose work fits into a sixtieth of a second. */
    public double inTime() {
        return (double) Arrays.stream(work).filter(one -> one <= 1000.0 / 60).count() / work.length;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d frames, processor median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, %.1f %% within 16.7 ms, apart median %.1f ms,"
                        + " 95 %% %.1f ms",
                work.length,
                medianWork(),
                quantile(work, 0.95),
                quantile(work, 0.99),
                inTime() * 100,
                quantile(apart, 0.5),
                quantile(apart, 0.95));
    }

    private static double quantile(double[] all, double share) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static final class Counter extends AnimationTimer {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private final Scene scene;
        private final int frames;
        private final IntConsumer move;
        private final CompletableFuture<Frames> done;
        private final List<Double> work = new ArrayList<>();
        private final List<Double> apart = new ArrayList<>();
        private final Runnable laidOut = this::laidOut;
        private long begun;
        private long before;

        Counter(Scene scene, int frames, IntConsumer move, CompletableFuture<Frames> done) {
            this.scene = scene;
            this.frames = frames;
            this.move = move;
            this.done = done;
            scene.addPostLayoutPulseListener(laidOut);
        }

        @Override
        public void handle(long now) {
            if (work.size() == frames) {
                stop();
                scene.removePostLayoutPulseListener(laidOut);
                done.complete(new Frames(
                        work.stream().mapToDouble(one -> one).toArray(),
                        apart.stream().mapToDouble(one -> one).toArray()));
                return;
            }
            long at = System.nanoTime();
            if (before != 0) {
                apart.add((at - before) / 1e6);
            }
            before = at;
            begun = THREADS.getCurrentThreadCpuTime();
            move.accept(work.size());
        }

        private void laidOut() {
            if (begun != 0 && work.size() < frames) {
                work.add((THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
            }
        }
    }
}
