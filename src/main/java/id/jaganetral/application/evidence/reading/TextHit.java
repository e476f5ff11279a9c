package id.jaganetral.application.evidence.reading;

import id.jaganetral.domain.evidence.EvidenceId;

/**
 * A piece of evidence whose text holds what was sought.
 *
 * @param report register number of its report
 * @param order its place there
 */
public record TextHit(EvidenceId evidence, String report, int order, String text) {}
