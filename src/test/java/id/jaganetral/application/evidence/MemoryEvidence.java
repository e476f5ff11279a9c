package id.jaganetral.application.evidence;

import id.jaganetral.application.evidence.custody.CustodyQueries;
import id.jaganetral.application.evidence.custody.CustodyStore;
import id.jaganetral.application.evidence.origin.OriginQueries;
import id.jaganetral.application.evidence.origin.OriginStore;
import id.jaganetral.application.evidence.stamp.StampQueries;
import id.jaganetral.application.evidence.stamp.StampStore;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.EvidenceNumber;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.Provenance;
import id.jaganetral.domain.evidence.custody.CustodyAct;
import id.jaganetral.domain.evidence.custody.CustodyEntry;
import id.jaganetral.domain.evidence.origin.OriginFact;
import id.jaganetral.domain.evidence.origin.OriginKind;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The register of evidence in memory. */
public final class MemoryEvidence
        implements EvidenceQueries,
                EvidenceStore,
                CustodyQueries,
                CustodyStore,
                OriginQueries,
                OriginStore,
                StampQueries,
                StampStore,
                MemoryUnitOfWork.Undoable {
    private List<EvidenceItem> items = new ArrayList<>();
    private List<CustodyEntry> custody = new ArrayList<>();
    private final Map<EvidenceId, List<byte[]>> stamps = new HashMap<>();
    private final Map<ReportId, List<String>> cases = new HashMap<>();
    private final Map<EvidenceId, List<OriginFact>> origins = new HashMap<>();

    @Override
    public Runnable mark() {
        List<EvidenceItem> old = new ArrayList<>(items);
        List<CustodyEntry> oldCustody = new ArrayList<>(custody);
        return () -> {
            items = old;
            custody = oldCustody;
        };
    }

    @Override
    public void add(EvidenceItem item) {
        items.add(item);
        Provenance from = item.provenance();
        enter(item, CustodyAct.RECEIVED, from.receivedAt(), from.receivedBy(), "");
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

    @Override
    public void enter(EvidenceItem item, CustodyAct act, Instant at, String by, String result) {
        custody.add(new CustodyEntry(item.id(), custody(item.id()).size() + 1, act, at, by, "PC-CONTOH", result));
    }

    @Override
    public List<CustodyEntry> custody(EvidenceId evidence) {
        return custody.stream()
                .filter(entry -> entry.evidence().equals(evidence))
                .toList();
    }

    @Override
    public Optional<EvidenceNumber> number(EvidenceId evidence) {
        return item(evidence).map(item -> EvidenceNumber.of("LAP-2026-0001", item.order()));
    }

    /** A case file opened from a report. */
    public void opened(ReportId report, String caseNumber) {
        cases.computeIfAbsent(report, any -> new ArrayList<>()).add(caseNumber);
    }

    @Override
    public List<String> cases(ReportId report) {
        return List.copyOf(cases.getOrDefault(report, List.of()));
    }

    @Override
    public void tell(EvidenceItem item, OriginKind kind, String told, Instant at, String by) {
        List<OriginFact> facts = origins.computeIfAbsent(item.id(), any -> new ArrayList<>());
        facts.add(new OriginFact(facts.size() + 1, kind, told, at, by));
    }

    @Override
    public List<OriginFact> origin(EvidenceId evidence) {
        return List.copyOf(origins.getOrDefault(evidence, List.of()));
    }

    @Override
    public void attach(EvidenceItem item, byte[] token, Instant at, String by) {
        stamps.computeIfAbsent(item.id(), any -> new ArrayList<>()).add(token);
    }

    @Override
    public List<byte[]> tokens(EvidenceId evidence) {
        return List.copyOf(stamps.getOrDefault(evidence, List.of()));
    }
}
