package id.jaganetral.domain.report;

import java.time.Instant;

/**
 * One version of a report's facts (riwayat perubahan). Nothing is edited: a correction adds a version and says why.
 *
 * @param number from 1, the report as first logged
 * @param report the report as it read then
 * @param madeAt when
 * @param madeBy by whom
 * @param reason why it was corrected, empty for the first
 */
public record Revision(int number, Report report, Instant madeAt, String madeBy, String reason) {}
