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
        try (InputStream in = folder.read(file(form))) {
            return Optional.of(JSON.readValue(in, new TypeReference<Map<String, String>>() {}));
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public synchronized void keep(String form, Map<String, String> typed) {
        folder.write(
                file(form),
                out -> out.write(JSON.writeValueAsString(new TreeMap<>(typed)).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public synchronized void forget(String form) {
        if (folder.has(file(form))) {
            folder.delete(file(form));
        }
    }

    private String file(String form) {
        return PREFIX + account + "-" + end(form);
    }

    /** Tells the form without saying it. */
    static String end(String form) {
        return UUID.nameUUIDFromBytes(form.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
