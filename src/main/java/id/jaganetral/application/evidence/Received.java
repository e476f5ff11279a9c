package id.jaganetral.application.evidence;

import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.application.evidence.origin.TellOrigin;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A file taken in that belongs to no report yet.
 *
 * @param file the bytes kept
 * @param provenance where they came from
 * @param said what else is said of where they came from
 */
public record Received(KeptFile file, Provenance provenance, Map<OriginKind, String> said) {
    public Received {
        said = Map.copyOf(said);
    }

    public Received(KeptFile file, Provenance provenance) {
        this(file, provenance, Map.of());
    }

    public Received describedAs(String channel, Optional<Instant> capturedAt) {
        return new Received(
                file,
                new Provenance(
                        provenance.way(),
                        provenance.fileName(),
                        provenance.receivedAt(),
                        provenance.receivedBy(),
                        channel,
                        capturedAt),
                said);
    }

    public Received saying(Map<OriginKind, String> facts) {
        return new Received(file, provenance, TellOrigin.filled(facts));
    }

    public EvidenceItem asItem(ReportId report, int order) {
        return new EvidenceItem(EvidenceId.fresh(), report, order, file, provenance);
    }

    /** Adds it to the register, with what is said of it. */
    public EvidenceItem enter(ReportId report, int order, Writing tx) {
        EvidenceItem item = asItem(report, order);
        tx.store(EvidenceStore.class).add(item);
        said.forEach((kind, told) ->
                tx.store(OriginStore.class).tell(item, kind, told, provenance.receivedAt(), provenance.receivedBy()));
        return item;
    }
}
