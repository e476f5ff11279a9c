package id.jaganetral.application.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong passwords: the first few cost nothing, then the pause doubles up to a ceiling.
 *
 * @param failures wrong passwords in a row
 * @param last when the last one was typed
 */
public record AttemptLimit(int failures, Instant last) {
    private static final int FREE = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    /** Nobody has failed yet. */
    public static AttemptLimit none() {
        return new AttemptLimit(0, Instant.EPOCH);
    }

    public AttemptLimit failedAt(Instant now) {
        return new AttemptLimit(failures + 1, now);
    }

    /** What is left of the pause; a clock set back does not shorten it. */
    public Duration pauseLeft(Instant now) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration passed = Duration.between(last, now);
        Duration left = passed.isNegative() ? pause() : pause().minus(passed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FREE - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
