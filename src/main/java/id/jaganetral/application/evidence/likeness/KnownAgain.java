package id.jaganetral.application.evidence.likeness;

import id.jaganetral.application.evidence.EvidenceQueries;
import id.jaganetral.application.transaction.Reading;
import id.jaganetral.application.transaction.UnitOfWork;
import id.jaganetral.application.work.Progress;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.domain.evidence.Fingerprint;
import id.jaganetral.domain.evidence.KeptFile;
import id.jaganetral.domain.evidence.likeness.Sketch;
import id.jaganetral.domain.report.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds evidence that came before: the same file, or the same picture re-saved, scaled or cropped a little. Only evidence
 * that whoever asks may see is named. Sketches are drawn once, in the background, and kept.
 */
public final class KnownAgain {
    /** Sketches kept in one transaction. */
    private static final int BATCH = 20;

    private final UnitOfWork uow;
    private final UnitOfWork upkeep;
    private final Sketcher sketcher;

    /**
     * @param upkeep keeps sketches for everybody, whoever happens to be working
     */
    public KnownAgain(UnitOfWork uow, UnitOfWork upkeep, Sketcher sketcher) {
        this.uow = uow;
        this.upkeep = upkeep;
        this.sketcher = sketcher;
    }

    /** What a file on its way in resembles, the most alike first. */
    public List<Resemblance> of(KeptFile file) {
        Optional<Sketch> known = uow.<Optional<Sketch>>read(
                tx -> tx.queries(LikenessQueries.class).sketch(file.fingerprint()));
        Optional<Sketch> sketch = known.or(() -> sketcher.sketch(file));
        return uow.<List<Resemblance>>read(tx -> found(file.fingerprint(), sketch, tx));
    }

    /**
     * What the evidence of a report resembles in other reports, its pieces in their order; those that resemble nothing are
     * left out.
     */
    public Map<EvidenceItem, List<Resemblance>> ofReport(ReportId report) {
        List<EvidenceItem> items = uow.<List<EvidenceItem>>read(
                tx -> tx.queries(EvidenceQueries.class).ofReport(report));
        learn(items, Progress.unwatched());
        return uow.<Map<EvidenceItem, List<Resemblance>>>read(tx -> {
            Map<EvidenceItem, List<Resemblance>> all = new LinkedHashMap<>();
            for (EvidenceItem item : items) {
                Fingerprint file = item.file().fingerprint();
                List<Resemblance> others = without(
                        report, found(file, tx.queries(LikenessQueries.class).sketch(file), tx));
                if (!others.isEmpty()) {
                    all.put(item, others);
                }
            }
            return all;
        });
    }

    /** Draws the sketches that are missing; what was kept stays when it is cancelled. Gives how many there were. */
    public int learnAll(Progress progress) {
        return learn(
                upkeep.<List<EvidenceItem>>read(
                        tx -> tx.queries(EvidenceQueries.class).everything()),
                progress);
    }

    private int learn(List<EvidenceItem> items, Progress progress) {
        Set<Fingerprint> learned = upkeep.<Set<Fingerprint>>read(
                tx -> tx.queries(LikenessQueries.class).learned());
        Map<Fingerprint, KeptFile> missing = new LinkedHashMap<>();
        items.stream()
                .map(EvidenceItem::file)
                .filter(file -> !learned.contains(file.fingerprint()))
                .forEach(file -> missing.putIfAbsent(file.fingerprint(), file));
        Map<Fingerprint, Optional<Sketch>> drawn = new LinkedHashMap<>();
        int done = 0;
        for (KeptFile file : missing.values()) {
            progress.at(done, missing.size());
            drawn.put(file.fingerprint(), sketcher.sketch(file));
            done++;
            if (drawn.size() == BATCH || done == missing.size()) {
                keep(drawn);
                drawn.clear();
            }
        }
        return done;
    }

    private void keep(Map<Fingerprint, Optional<Sketch>> drawn) {
        upkeep.<Integer>write(tx -> {
            drawn.forEach(tx.store(LikenessStore.class)::keep);
            tx.note(Act.of(ActKind.EVIDENCE_SKETCHED, drawn.size()));
            return drawn.size();
        });
    }

    private static List<Resemblance> found(Fingerprint file, Optional<Sketch> sketch, Reading tx) {
        LikenessQueries likeness = tx.queries(LikenessQueries.class);
        List<Resemblance> all = new ArrayList<>();
        likeness.holders(file).forEach(holder -> all.add(new Resemblance(holder, true, 100)));
        sketch.ifPresent(own -> likeness.regions().stream()
                .filter(other -> !other.file().equals(file) && own.near(other.hashes()))
                .forEach(other -> likeness.sketch(other.file())
                        .map(own::likeness)
                        .filter(Sketch::same)
                        .ifPresent(alike -> all.addAll(alike(alike, likeness.holders(other.file()))))));
        all.sort(Comparator.comparing(Resemblance::sameBytes)
                .thenComparing(Resemblance::percent)
                .reversed());
        return closestOfEachReport(all);
    }

    private static List<Resemblance> closestOfEachReport(List<Resemblance> sorted) {
        Map<ReportId, Resemblance> closest = new LinkedHashMap<>();
        sorted.forEach(one -> closest.putIfAbsent(one.with().report(), one));
        return List.copyOf(closest.values());
    }

    private static List<Resemblance> alike(double likeness, List<Holder> holders) {
        return holders.stream()
                .map(holder -> new Resemblance(holder, false, (int) Math.round(likeness * 100)))
                .toList();
    }

    private static List<Resemblance> without(ReportId own, List<Resemblance> all) {
        return all.stream().filter(one -> !one.with().report().equals(own)).toList();
    }
}
