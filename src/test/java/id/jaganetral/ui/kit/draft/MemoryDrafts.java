package id.jaganetral.ui.kit.draft;

import id.jaganetral.application.draft.DraftStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept of forms, in memory. */
public record MemoryDrafts(Map<String, Map<String, String>> stored) implements DraftStore {
    public MemoryDrafts() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<Map<String, String>> kept(String form) {
        return Optional.ofNullable(stored.get(form));
    }

    @Override
    public void keep(String form, Map<String, String> typed) {
        stored.put(form, Map.copyOf(typed));
    }

    @Override
    public void forget(String form) {
        stored.remove(form);
    }
}
