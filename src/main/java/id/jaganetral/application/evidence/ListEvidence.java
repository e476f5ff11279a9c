package id.jaganetral.application.evidence;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.report.ReportId;
import java.util.List;

/** The pieces of evidence of a report, in their order, as far as they may be seen (daftar bukti). */
public final class ListEvidence {
    private final UnitOfWork uow;

    public ListEvidence(UnitOfWork uow) {
        this.uow = uow;
    }

    public List<EvidenceItem> ofReport(ReportId report) {
        return uow.<List<EvidenceItem>>read(
                tx -> tx.queries(EvidenceQueries.class).ofReport(report));
    }
}
