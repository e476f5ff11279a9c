package id.jaganetral.application.evidence.likeness;

import id.jaganetral.application.evidence.MemoryEvidence;
import id.jaganetral.application.transaction.MemoryUnitOfWork;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.likeness.Sketch;
import id.jaganetral.domain.report.ReportId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sketches in memory; everything may be seen. */
public final class MemoryLikeness implements LikenessQueries, LikenessStore, MemoryUnitOfWork.Undoable {
    private final MemoryEvidence evidence;
    private final Function<ReportId, String> numbers;
    private Map<Fingerprint, Optional<Sketch>> sketches = new LinkedHashMap<>();

    public MemoryLikeness(MemoryEvidence evidence, Function<ReportId, String> numbers) {
        this.evidence = evidence;
        this.numbers = numbers;
    }

    @Override
    public Runnable mark() {
        Map<Fingerprint, Optional<Sketch>> old = new LinkedHashMap<>(sketches);
        return () -> sketches = old;
    }

    @Override
    public List<Regions> regions() {
        return sketches.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(sketch -> new Regions(one.getKey(), sketch.regions())))
                .toList();
    }

    @Override
    public Optional<Sketch> sketch(Fingerprint file) {
        return sketches.getOrDefault(file, Optional.empty());
    }

    @Override
    public Set<Fingerprint> learned() {
        return Set.copyOf(sketches.keySet());
    }

    @Override
    public List<Holder> holders(Fingerprint file) {
        return evidence.everything().stream()
                .filter(item -> item.file().fingerprint().equals(file))
                .map(item -> new Holder(item.id(), item.report(), numbers.apply(item.report()), item.order()))
                .toList();
    }

    @Override
    public void keep(Fingerprint file, Optional<Sketch> sketch) {
        sketches.putIfAbsent(file, sketch);
    }
}
