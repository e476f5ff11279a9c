package id.jaganetral.application.evidence;

import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file taken in that belongs to no report yet.
 *
 * @param file the bytes kept
 * @param provenance where they came from
 */
public record Received(KeptFile file, Provenance provenance) {

    public Received describedAs(String channel, Optional<Instant> capturedAt) {
        return new Received(
                file,
                new Provenance(
                        provenance.way(),
                        provenance.fileName(),
                        provenance.receivedAt(),
                        provenance.receivedBy(),
                        channel,
                        capturedAt));
    }

    public EvidenceItem asItem(ReportId report, int order) {
        return new EvidenceItem(EvidenceId.fresh(), report, order, file, provenance);
    }
}
