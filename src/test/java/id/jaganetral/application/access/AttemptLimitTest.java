package id.jaganetral.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0,0", "4,0,0", "5,0,30", "5,29,1", "5,30,0", "6,0,60", "8,0,240", "10,0,900", "500,0,900", "5,-60,30"
    })
    void thePauseDoublesUpToItsCeiling(int failures, int secondsLater, int left) {
        assertThat(new AttemptLimit(failures, NOON)
                        .pauseLeft(NOON.plusSeconds(secondsLater))
                        .toSeconds())
                .isEqualTo(left);
    }
}
