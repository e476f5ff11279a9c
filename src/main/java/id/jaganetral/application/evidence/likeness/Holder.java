package id.jaganetral.application.evidence.likeness;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.report.ReportId;

/**
 * A piece of evidence that holds some bytes, and where it stands.
 *
 * @param number register number of the report
 * @param order its place in the report, from 1
 */
public record Holder(EvidenceId id, ReportId report, String number, int order) {}
