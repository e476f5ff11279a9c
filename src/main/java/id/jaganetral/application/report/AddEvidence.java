package id.jaganetral.application.report;

import id.jaganetral.application.evidence.EvidenceFiles;
import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.Received;
import id.jaganetral.application.evidence.custody.KeepCustody;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.transaction.Writing;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.outcome.Message;
import id.jaganetral.domain.outcome.Outcome;
import id.jaganetral.domain.outcome.Reason;
import id.jaganetral.domain.report.ReportId;

/** Adds a piece of evidence to a report already logged. */
public final class AddEvidence {
    private final UnitOfWork uow;
    private final EvidenceFiles files;
    private final KeepCustody custody;

    public AddEvidence(UnitOfWork uow, EvidenceFiles files, KeepCustody custody) {
        this.uow = uow;
        this.files = files;
        this.custody = custody;
    }

    public Outcome<EvidenceItem> add(ReportId report, Received received) {
        if (!files.has(received.file().fingerprint())) {
            return Outcome.refused(Reason.atField("evidence", Message.of("report.check.evidence.gone")));
        }
        return uow.write(tx -> added(report, received, tx));
    }

    private Outcome<EvidenceItem> added(ReportId report, Received received, Writing tx) {
        if (tx.queries(ReportQueries.class).report(report).isEmpty()) {
            return Outcome.refused(Reason.of(Message.of("report.detail.gone")));
        }
        Fingerprint bytes = received.file().fingerprint();
        boolean already = tx.queries(EvidenceQueries.class).ofReport(report).stream()
                .anyMatch(item -> item.file().fingerprint().equals(bytes));
        if (already) {
            return Outcome.refused(Reason.atField("evidence", Message.of("report.check.evidence.twice")));
        }
        EvidenceStore store = tx.store(EvidenceStore.class);
        EvidenceItem item = received.enter(report, store.nextOrder(report), tx);
        tx.note(Act.about(ActKind.EVIDENCE_ADDED, report.value(), bytes.hex()));
        custody.joinCases(tx, item);
        return Outcome.done(item);
    }
}
