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

/** Small pictures of evidence, made in the background a few at a time, so that the first are seen while the others are made. */
public final class Thumbnails {
    private static final int AT_ONCE = 8;

    private final Previews previews;
    private final Jobs jobs;
    private final Set<EvidenceId> asked = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<EvidenceId, byte[]>> made = new ReadOnlyObjectWrapper<>(Map.of());

    public Thumbnails(Previews previews, Jobs jobs) {
        this.previews = previews;
        this.jobs = jobs;
    }

    /** Pictures by evidence, as far as there are any. */
    public ReadOnlyObjectProperty<Map<EvidenceId, byte[]>> made() {
        return made.getReadOnlyProperty();
    }

    /** Makes those that are missing. */
    public void load(List<EvidenceItem> items) {
        List<EvidenceItem> missing = items.stream()
                .filter(item -> asked.add(item.id()))
                .limit(AT_ONCE)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        jobs.start(Job.query(() -> make(missing)).onSuccess(fresh -> {
            Map<EvidenceId, byte[]> all = new HashMap<>(made.get());
            all.putAll(fresh);
            made.set(all);
            load(items);
        }));
    }

    private Map<EvidenceId, byte[]> make(List<EvidenceItem> missing) {
        Map<EvidenceId, byte[]> fresh = new HashMap<>();
        missing.forEach(item ->
                previews.preview(item.file(), Previews.THUMBNAIL).ifPresent(picture -> fresh.put(item.id(), picture)));
        return fresh;
    }
}
