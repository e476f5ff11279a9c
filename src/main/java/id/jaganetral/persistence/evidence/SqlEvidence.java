package id.jaganetral.persistence.evidence;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.evidence.EvidenceStore;
import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.likeness.LikenessQueries;
import id.jaganetral.application.evidence.likeness.LikenessStore;
import id.jaganetral.application.evidence.mark.DerivativeQueries;
import id.jaganetral.application.evidence.mark.DerivativeStore;
import id.jaganetral.application.evidence.origin.OriginQueries;
import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.application.evidence.reading.TextQueries;
import id.jaganetral.application.evidence.reading.TextStore;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.report.ReportId;
import id.jaganetral.persistence.database.Feature;
import id.jaganetral.persistence.database.Transaction;
import id.jaganetral.persistence.evidence.likeness.SqlLikeness;
import id.jaganetral.persistence.evidence.mark.SqlDerivatives;
import id.jaganetral.persistence.evidence.reading.SqlTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register of evidence in the database. */
public final class SqlEvidence implements EvidenceQueries, EvidenceStore {
    private final Transaction transaction;

    SqlEvidence(Transaction transaction) {
        this.transaction = transaction;
    }

    public static Feature feature() {
        return Feature.of(EvidenceRow.class)
                .queries(EvidenceQueries.class, SqlEvidence::new)
                .store(EvidenceStore.class, SqlEvidence::new)
                .queries(CustodyQueries.class, SqlCustody::new)
                .store(CustodyStore.class, SqlCustody::new)
                .queries(OriginQueries.class, SqlOrigin::new)
                .store(OriginStore.class, SqlOrigin::new)
                .queries(LikenessQueries.class, SqlLikeness::new)
                .store(LikenessStore.class, SqlLikeness::new)
                .queries(DerivativeQueries.class, SqlDerivatives::new)
                .store(DerivativeStore.class, SqlDerivatives::new)
                .queries(TextQueries.class, SqlTexts::new)
                .store(TextStore.class, SqlTexts::new);
    }

    @Override
    public void add(EvidenceItem item) {
        transaction.session().insert(EvidenceRow.of(item));
        Provenance from = item.provenance();
        new SqlCustody(transaction).enter(item, CustodyAct.RECEIVED, from.receivedAt(), from.receivedBy(), "");
    }

    @Override
    public int nextOrder(ReportId report) {
        return 1
                + (int) transaction
                        .sql()
                        .number("SELECT MAX(order_number) FROM evidence_item WHERE report_id = ?", report.value());
    }

    @Override
    public List<EvidenceItem> ofReport(ReportId report) {
        if (!transaction.sight().report(report.value())) {
            return List.of();
        }
        return transaction
                .session()
                .createSelectionQuery("from EvidenceRow where report = :report order by order", EvidenceRow.class)
                .setParameter("report", report.value())
                .getResultStream()
                .map(EvidenceRow::toItem)
                .toList();
    }

    @Override
    public Optional<EvidenceItem> item(EvidenceId id) {
        return Optional.ofNullable(transaction.session().get(EvidenceRow.class, id.value()))
                .filter(row -> transaction.sight().report(row.report))
                .map(EvidenceRow::toItem);
    }

    @Override
    public List<EvidenceItem> everything() {
        Map<UUID, Boolean> seen = new HashMap<>();
        return transaction
                .session()
                .createSelectionQuery("from EvidenceRow order by report, order", EvidenceRow.class)
                .getResultList()
                .stream()
                .filter(row -> seen.computeIfAbsent(row.report, transaction.sight()::report))
                .map(EvidenceRow::toItem)
                .toList();
    }

    /** Of all reports: what is named by any must not be tidied away. */
    @Override
    public Set<Fingerprint> fingerprints() {
        return new HashSet<>(transaction
                .sql()
                .list(
                        "SELECT sha256 FROM evidence_item UNION SELECT sha256 FROM evidence_derivative",
                        row -> new Fingerprint(row.getString(1))));
    }

    @Override
    public long references(Fingerprint fingerprint) {
        return transaction.sql().number("SELECT COUNT(*) FROM evidence_item WHERE sha256 = ?", fingerprint.hex())
                + transaction
                        .sql()
                        .number("SELECT COUNT(*) FROM evidence_derivative WHERE sha256 = ?", fingerprint.hex());
    }
}
