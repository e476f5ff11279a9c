package id.jaganetral.persistence.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jaganetral.application.draft.DraftStore;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Drafts in sealed files whose names tell account and form by number only. */
public final class StoredDrafts implements DraftStore {
    static final String PREFIX = "draft-";

    /** No input is called this. */
    private static final String FORM = "*";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FolderArea folder;
    private final UUID account;

    /**
     * Drafts of one account.
     *
     * @param folder a sealed area
     */
    public StoredDrafts(FolderArea folder, UUID account) {
        this.folder = folder;
        this.account = account;
    }

    @Override
    public synchronized Optional<Map<String, String>> kept(String form) {
        if (!folder.has(file(form))) {
            return Optional.empty();
        }
        Map<String, String> typed = read(folder, file(form));
        typed.remove(FORM);
        return Optional.of(typed);
    }

    private static Map<String, String> read(FolderArea folder, String file) {
        try (InputStream in = folder.read(file)) {
            return JSON.readValue(in, new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    /** Which form about what a kept file is; empty for those kept before it was said. */
    static String form(FolderArea folder, String file) {
        return read(folder, file).getOrDefault(FORM, "");
    }

    @Override
    public synchronized void keep(String form, Map<String, String> typed) {
        Map<String, String> all = new TreeMap<>(typed);
        all.put(FORM, form);
        folder.write(file(form), out -> out.write(JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized void forget(String form) {
        if (folder.has(file(form))) {
            folder.delete(file(form));
        }
    }

    private String file(String form) {
        // tells the form without saying it
        return PREFIX + account + "-" + UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8));
    }
}
