package id.jaganetral.application.letter.template;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.letter.LetterKind;
import java.nio.file.Path;
import java.util.List;

/** The templates, changed only by whoever may; letters are made from them by everybody. */
public record PermittedShelf(TemplateShelf inner, Gate gate) implements TemplateShelf {
    @Override
    public List<Version> versions(LetterKind kind) {
        return inner.versions(kind);
    }

    @Override
    public void bringBack(LetterKind kind, Version version) {
        gate.require(Permission.KEEP_OFFICE);
        inner.bringBack(kind, version);
    }

    @Override
    public Path trial(LetterKind kind, byte[] docx) {
        return inner.trial(kind, docx);
    }

    @Override
    public Shelved read(LetterKind kind) {
        return inner.read(kind);
    }

    @Override
    public boolean edited(LetterKind kind) {
        return inner.edited(kind);
    }

    @Override
    public Path forWord(LetterKind kind) {
        gate.require(Permission.KEEP_OFFICE);
        return inner.forWord(kind);
    }

    @Override
    public void replace(LetterKind kind, byte[] docx) {
        gate.require(Permission.KEEP_OFFICE);
        inner.replace(kind, docx);
    }

    @Override
    public void restore(LetterKind kind) {
        gate.require(Permission.KEEP_OFFICE);
        inner.restore(kind);
    }
}
