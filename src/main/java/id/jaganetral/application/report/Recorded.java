package id.jaganetral.application.report;

import java.time.Instant;

/**
 * Who recorded a fact, when, and why.
 *
 * @param reason empty where none is asked for
 */
public record Recorded(Instant at, String by, String reason) {}
