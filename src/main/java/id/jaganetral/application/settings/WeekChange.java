package id.jaganetral.application.settings;

import java.time.Instant;

/**
 * A change of the working week, which moves open deadlines.
 *
 * @param why in the officer's words
 */
public record WeekChange(Instant at, String by, String why) {}
