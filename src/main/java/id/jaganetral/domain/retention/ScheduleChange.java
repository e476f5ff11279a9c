package id.jaganetral.domain.retention;

import java.time.Instant;

/**
 * What the office laid down about a class of the schedule. Added, never changed; the last one of a class counts.
 *
 * @param document the regulation it follows
 */
public record ScheduleChange(
        String code, int active, int inactive, Fate fate, String document, String reason, String by, Instant at) {}
