package id.jaganetral.application.evidence;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.Fingerprint;

/** Removes a file that was taken in and taken back before the report was saved. */
public final class DiscardEvidence {
    private final UnitOfWork uow;
    private final EvidenceFiles files;

    public DiscardEvidence(UnitOfWork uow, EvidenceFiles files) {
        this.uow = uow;
        this.files = files;
    }

    /** Takes back one file; bytes that a report refers to stay. */
    public void discard(Received received) {
        remove(received.file().fingerprint());
    }

    private void remove(Fingerprint fingerprint) {
        long references = uow.read(tx -> tx.queries(EvidenceQueries.class).references(fingerprint));
        if (references == 0) {
            files.remove(fingerprint);
        }
    }
}
