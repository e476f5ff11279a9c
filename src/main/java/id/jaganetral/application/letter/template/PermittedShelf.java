package id.jaganetral.application.letter.template;

import id.jaganetral.application.access.Gate;
import id.jaganetral.application.access.Permission;
import id.jaganetral.domain.letter.LetterKind;
import java.nio.file.Path;

/** The templates, changed only by whoever may; letters are made from them by everybody. */
public record PermittedShelf(TemplateShelf inner, Gate gate) implements ShelfAround {
    @Override
    public void bringBack(LetterKind kind, Version version) {
        gate.require(Permission.KEEP_OFFICE);
        inner.bringBack(kind, version);
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
