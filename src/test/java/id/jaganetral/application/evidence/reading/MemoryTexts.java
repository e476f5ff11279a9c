package id.jaganetral.application.evidence.reading;

import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.reading.ReadText;
import id.jaganetral.domain.report.ReportId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts in memory; nothing is searched. */
public final class MemoryTexts implements TextQueries, TextStore, MemoryUnitOfWork.Undoable {
    private Map<EvidenceId, EvidenceText> texts = new HashMap<>();

    @Override
    public Runnable mark() {
        Map<EvidenceId, EvidenceText> old = new HashMap<>(texts);
        return () -> texts = old;
    }

    @Override
    public EvidenceText text(EvidenceId evidence) {
        return texts.getOrDefault(evidence, new EvidenceText(Optional.empty(), Optional.empty()));
    }

    @Override
    public Set<EvidenceId> read(Optional<ReportId> only) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().read().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public List<TextHit> find(List<String> words, int most) {
        return List.of();
    }

    @Override
    public void read(EvidenceItem item, ReadText text, String language, Instant at, String by) {
        texts.put(item.id(), new EvidenceText(Optional.of(text), text(item.id()).typed()));
    }

    @Override
    public void typed(EvidenceItem item, String text, Instant at, String by) {
        texts.put(item.id(), new EvidenceText(text(item.id()).read(), Optional.of(text)));
    }
}
