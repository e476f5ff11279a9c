package id.jaganetral.ui.evidence;

import id.jaganetral.application.evidence.Previews;
import id.jaganetral.domain.evidence.EvidenceId;
import id.jaganetral.domain.evidence.EvidenceItem;
import id.jaganetral.ui.kit.job.Job;
import id.jaganetral.ui.kit.job.Jobs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;

/** Small pictures of evidence, made and decoded in the background a few at a time: the first are seen while the others are made. */
final class Thumbnails {
    private static final int AT_ONCE = 8;

    private final Previews previews;
    private final Jobs jobs;
    private final Set<EvidenceId> asked = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<EvidenceId, Image>> made = new ReadOnlyObjectWrapper<>(Map.of());

    Thumbnails(Previews previews, Jobs jobs) {
        this.previews = previews;
        this.jobs = jobs;
    }

    /** Pictures by evidence, as far as there are any. */
    ReadOnlyObjectProperty<Map<EvidenceId, Image>> made() {
        return made.getReadOnlyProperty();
    }

    /** Makes those that are missing. */
    void load(List<EvidenceItem> items) {
        List<EvidenceItem> missing = items.stream()
                .filter(item -> asked.add(item.id()))
                .limit(AT_ONCE)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        jobs.start(Job.query(() -> make(missing)).onSuccess(fresh -> {
            Map<EvidenceId, Image> all = new HashMap<>(made.get());
            all.putAll(fresh);
            made.set(all);
            load(items);
        }));
    }

    private Map<EvidenceId, Image> make(List<EvidenceItem> missing) {
        Map<EvidenceId, Image> fresh = new HashMap<>();
        missing.forEach(item -> previews.preview(item.file(), Previews.THUMBNAIL)
                .ifPresent(picture -> fresh.put(item.id(), EvidenceTile.image(picture))));
        return fresh;
    }
}
