package id.jaganetral.application.audit.watch;

import id.jaganetral.application.audit.Logbook;
import id.jaganetral.application.letter.IssueLetter;
import id.jaganetral.application.letter.template.TemplateShelf;
import id.jaganetral.domain.audit.Act;
import id.jaganetral.domain.audit.ActKind;
import id.jaganetral.domain.letter.LetterKind;
import java.nio.file.Path;
import java.util.List;

/** Notes templates that are replaced, brought back and restored. */
public record LoggedTemplates(TemplateShelf shelf, Logbook log) implements TemplateShelf {
    @Override
    public List<Version> versions(LetterKind kind) {
        return shelf.versions(kind);
    }

    @Override
    public void bringBack(LetterKind kind, Version version) {
        log.note(Act.of(ActKind.TEMPLATE_CHANGED, kind.code(), version.sha256()));
        shelf.bringBack(kind, version);
    }

    @Override
    public Path trial(LetterKind kind, byte[] docx) {
        return shelf.trial(kind, docx);
    }

    @Override
    public Shelved read(LetterKind kind) {
        return shelf.read(kind);
    }

    @Override
    public boolean edited(LetterKind kind) {
        return shelf.edited(kind);
    }

    @Override
    public Path forWord(LetterKind kind) {
        return shelf.forWord(kind);
    }

    @Override
    public void replace(LetterKind kind, byte[] docx) {
        log.note(Act.of(ActKind.TEMPLATE_CHANGED, kind.code(), IssueLetter.sha256(docx)));
        shelf.replace(kind, docx);
    }

    @Override
    public void restore(LetterKind kind) {
        log.note(Act.of(ActKind.TEMPLATE_RESTORED, kind.code()));
        shelf.restore(kind);
    }
}
