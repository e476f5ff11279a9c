package id.jaganetral.domain.evidence;

import id.jaganetral.domain.report.ReportId;

/**
 * One piece of evidence (bukti) of a report. The same file may serve several reports; it is stored once.
 *
 * @param report the report it belongs to
 * @param order its place in the report, from 1
 * @param file the bytes and what is known of them
 * @param provenance where it came from
 */
public record EvidenceItem(EvidenceId id, ReportId report, int order, KeptFile file, Provenance provenance) {}
