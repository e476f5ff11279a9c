package id.jaganetral.persistence.letter;

import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.letter.LetterKind;
import id.jaganetral.persistence.workspace.FolderArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Templates in the workspace before those in the program. */
public final class WorkspaceTemplates implements TemplateShelf {
    private final FolderArea folder;

    public WorkspaceTemplates(FolderArea folder) {
        this.folder = folder;
    }

    @Override
    public Shelved read(LetterKind kind) {
        boolean own = folder.has(kind.template());
        byte[] bytes = own ? ownCopy(kind) : shipped(kind);
        return new Shelved(bytes, sha256(bytes), own);
    }

    @Override
    public boolean edited(LetterKind kind) {
        return isShipped(kind) && folder.has(kind.template()) && !Arrays.equals(ownCopy(kind), shipped(kind));
    }

    @Override
    public Path forWord(LetterKind kind) {
        if (!folder.has(kind.template())) {
            replace(kind, shipped(kind));
        }
        return folder.forOtherPrograms(kind.template());
    }

    /** Invented people only, so that it may lie open beside the templates. */
    @Override
    public Path trial(LetterKind kind, byte[] docx) {
        String name = "uji-coba/" + kind.template();
        folder.write(name, out -> out.write(docx));
        return folder.forOtherPrograms(name);
    }

    @Override
    public void replace(LetterKind kind, byte[] docx) {
        folder.write(kind.template(), out -> out.write(docx));
    }

    @Override
    public void restore(LetterKind kind) {
        folder.delete(kind.template());
    }

    private byte[] ownCopy(LetterKind kind) {
        try (InputStream in = folder.read(kind.template())) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw folder.failed(unreadable);
        }
    }

    /** Forms of the office have no shipped template. */
    static boolean isShipped(LetterKind kind) {
        return WorkspaceTemplates.class.getResource("/templates/" + kind.template()) != null;
    }

    private static byte[] shipped(LetterKind kind) {
        try (InputStream in = WorkspaceTemplates.class.getResourceAsStream("/templates/" + kind.template())) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + kind.template());
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
