package id.jaganetral.domain.report;

import java.time.Instant;
import java.util.UUID;

/**
 * The officer's choice from the catalogue for one person reported (klasifikasi). A later choice is appended; the last
 * one counts.
 *
 * @param subject the person reported
 * @param entry id of the chosen catalogue row
 * @param reason why, in the officer's words
 * @param ruleVersion version of the rule book the row was taken from
 * @param decidedAt when
 * @param decidedBy by whom
 */
public record Classification(
        UUID subject, String entry, String reason, String ruleVersion, Instant decidedAt, String decidedBy) {}
