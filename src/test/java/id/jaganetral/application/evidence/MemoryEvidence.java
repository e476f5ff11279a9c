package id.jaganetral.application.evidence;

import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.report.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The register of evidence in memory. */
public final class MemoryEvidence implements EvidenceQueries, EvidenceStore, MemoryUnitOfWork.Undoable {
    private List<EvidenceItem> items = new ArrayList<>();

    @Override
    public Runnable mark() {
        List<EvidenceItem> old = new ArrayList<>(items);
        return () -> items = old;
    }

    @Override
    public void add(EvidenceItem item) {
        items.add(item);
    }

    @Override
    public int nextOrder(ReportId report) {
        return ofReport(report).size() + 1;
    }

    @Override
    public List<EvidenceItem> ofReport(ReportId report) {
        return items.stream()
                .filter(item -> item.report().equals(report))
                .sorted(Comparator.comparing(EvidenceItem::order))
                .toList();
    }

    @Override
    public Optional<EvidenceItem> item(EvidenceId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public List<EvidenceItem> everything() {
        return List.copyOf(items);
    }

    @Override
    public Set<Fingerprint> fingerprints() {
        return items.stream().map(item -> item.file().fingerprint()).collect(Collectors.toSet());
    }

    @Override
    public long references(Fingerprint fingerprint) {
        return items.stream()
                .filter(item -> item.file().fingerprint().equals(fingerprint))
                .count();
    }
}
