package id.jaganetral.application.letter.template;

import id.jaganetral.domain.letter.LetterKind;
import java.nio.file.Path;
import java.util.List;

/** A shelf around another one, which answers whatever is not answered here. */
public interface ShelfAround extends TemplateShelf {
    TemplateShelf inner();

    @Override
    default List<Version> versions(LetterKind kind) {
        return inner().versions(kind);
    }

    @Override
    default void bringBack(LetterKind kind, Version version) {
        inner().bringBack(kind, version);
    }

    @Override
    default Path trial(LetterKind kind, byte[] docx) {
        return inner().trial(kind, docx);
    }

    @Override
    default Shelved read(LetterKind kind) {
        return inner().read(kind);
    }

    @Override
    default boolean edited(LetterKind kind) {
        return inner().edited(kind);
    }

    @Override
    default Path forWord(LetterKind kind) {
        return inner().forWord(kind);
    }

    @Override
    default void replace(LetterKind kind, byte[] docx) {
        inner().replace(kind, docx);
    }

    @Override
    default void restore(LetterKind kind) {
        inner().restore(kind);
    }
}
