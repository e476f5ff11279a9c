package id.jaganetral.persistence.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.application.session.Officer;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices every change of a template, whoever made it and with whatever program: when a template is used, its bytes are
 * compared with the last version known, and kept when they differ.
 */
public final class VersionedTemplates implements TemplateShelf {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "versi/";

    private final WorkspaceTemplates templates;
    private final FolderArea folder;
    private final Officer officer;
    private final Clock clock;

    public VersionedTemplates(WorkspaceTemplates templates, FolderArea folder, Officer officer, Clock clock) {
        this.templates = templates;
        this.folder = folder;
        this.officer = officer;
        this.clock = clock;
    }

    @Override
    public synchronized Shelved read(LetterKind kind) {
        Shelved now = templates.read(kind);
        List<Version> known = versions(kind);
        boolean changed = known.isEmpty() ? now.own() : !known.get(0).sha256().equals(now.version());
        if (changed) {
            note(kind, known, now);
        }
        return now;
    }

    private void note(LetterKind kind, List<Version> known, Shelved now) {
        if (!folder.has(copy(kind, now.version()))) {
            folder.write(copy(kind, now.version()), out -> out.write(now.bytes()));
        }
        List<Version> all = new ArrayList<>(known);
        all.add(0, new Version(now.version(), clock.instant(), officer.name(), now.own()));
        ArrayNode list = JSON.createArrayNode();
        all.forEach(version -> list.addObject()
                .put("sha256", version.sha256())
                .put("at", version.at().toString())
                .put("by", version.by())
                .put("own", version.own()));
        byte[] json = list.toPrettyString().getBytes(StandardCharsets.UTF_8);
        folder.write(index(kind), out -> out.write(json));
    }

    @Override
    public synchronized List<Version> versions(LetterKind kind) {
        if (!folder.has(index(kind))) {
            return List.of();
        }
        try (InputStream in = folder.read(index(kind))) {
            List<Version> versions = new ArrayList<>();
            JSON.readTree(in)
                    .forEach(node -> versions.add(new Version(
                            node.path("sha256").asText(),
                            Instant.parse(node.path("at").asText()),
                            node.path("by").asText(),
                            node.path("own").asBoolean())));
            return versions;
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    @Override
    public synchronized void bringBack(LetterKind kind, Version version) {
        try (InputStream in = folder.read(copy(kind, version.sha256()))) {
            replace(kind, in.readAllBytes());
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    private static String index(LetterKind kind) {
        return FOLDER + kind.template() + "/daftar.json";
    }

    private static String copy(LetterKind kind, String sha256) {
        return FOLDER + kind.template() + "/" + sha256 + ".docx";
    }

    @Override
    public boolean edited(LetterKind kind) {
        return templates.edited(kind);
    }

    @Override
    public Path forWord(LetterKind kind) {
        return templates.forWord(kind);
    }

    @Override
    public Path trial(LetterKind kind, byte[] docx) {
        return templates.trial(kind, docx);
    }

    @Override
    public void replace(LetterKind kind, byte[] docx) {
        // a new form of the office has no template yet
        if (folder.has(kind.template()) || WorkspaceTemplates.isShipped(kind)) {
            read(kind);
        }
        templates.replace(kind, docx);
        read(kind);
    }

    @Override
    public void restore(LetterKind kind) {
        read(kind);
        templates.restore(kind);
        read(kind);
    }
}
