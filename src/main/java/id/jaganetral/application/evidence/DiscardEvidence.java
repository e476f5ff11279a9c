package id.jaganetral.application.evidence;

import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.domain.evidence.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Removes files that were taken in but belong to no report: taken back before saving, or left by a killed program. */
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

    /**
     * Removes every file without a reference; only right after opening, while nobody is filling in a form.
     *
     * @return how many were removed
     */
    public int discardAllStray() {
        List<Fingerprint> stray = new ArrayList<>(files.all());
        stray.removeAll(uow.<Set<Fingerprint>>read(
                tx -> tx.queries(EvidenceQueries.class).fingerprints()));
        stray.forEach(files::remove);
        return stray.size();
    }

    private void remove(Fingerprint fingerprint) {
        long references = uow.read(tx -> tx.queries(EvidenceQueries.class).references(fingerprint));
        if (references == 0) {
            files.remove(fingerprint);
        }
    }
}
