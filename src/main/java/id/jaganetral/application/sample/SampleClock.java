package id.jaganetral.application.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock while the sample is made: it is set to the day on which something happened, mid-morning. */
public final class SampleClock extends Clock {
    private static final LocalTime MID_MORNING = LocalTime.of(10, 15);

    private final ZoneId zone;
    private LocalDate day;

    private SampleClock(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    /** Begins on the day another clock shows. */
    public static SampleClock startingAt(Clock clock) {
        return new SampleClock(LocalDate.now(clock), clock.getZone());
    }

    LocalDate today() {
        return day;
    }

    void set(LocalDate to) {
        day = to;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SampleClock(day, other);
    }

    @Override
    public Instant instant() {
        return day.atTime(MID_MORNING).atZone(zone).toInstant();
    }
}
